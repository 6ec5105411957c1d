/**
 * Finds running clocks: `09:58`, `00:12:33`, `02h 14m 05s`.
 *
 * @example findClocks('Endet in 00:12:33')[0]?.value → '00:12:33'
 */
export function findClocks(text: string): { start: number; end: number; value: string }[] {
  const spans: { start: number; end: number; value: string }[] = [];
  const form =
    /(?<![\d:.,])\d{1,3}(?: ?: ?\d{2}){1,3}(?![\d:])|(?<![\d:.,])\d{1,2} ?h \d{1,2} ?m(?:in)?(?: \d{1,2} ?s)?\b/g;
  for (const { 0: value, index } of text.matchAll(form))
    spans.push({ start: index, end: index + value.length, value });
  return spans;
}
