/**
 * Finds telephone numbers: six to fifteen digits with the separators that belong to them.
 *
 * The value keeps the digits, and `+` where it is written; a `(0)` after a country code is dropped.
 * Any long number looks like one, so only the words before it make it a fact.
 *
 * @example findPhones('Tel.: +49 (0) 431 / 123 45-0')[0]?.value → '+49431123450'
 */
export function findPhones(text: string): { start: number; end: number; value: string }[] {
  const spans: { start: number; end: number; value: string }[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])(?:\+|\(\+?\d)?\d[\d \u00a0()./\-–]{4,24}\d/gu)) {
    const value = match[0].replace(/\(0\)/, '').replace(/[^\d+]/g, '');
    const digits = value.replace('+', '').length;
    if (digits < 6 || digits > 15) continue;
    spans.push({ start: match.index, end: match.index + match[0].length, value });
  }
  return spans;
}
