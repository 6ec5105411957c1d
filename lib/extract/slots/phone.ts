/** `000-0000-0000`, `03-0000-0000`, `555 555 55 55`: what stands in a template until somebody fills it in. */
const BLANK = /0{7}$|^\d{0,3}(\d)\1{6,}$/;

/**
 * Finds telephone numbers: six to fifteen digits with the separators that belong to them, as they are written.
 *
 * Any long number looks like one, so only the words before it make it a fact.
 *
 * @example findPhones('Tel.: +49 (0) 431 / 123 45-0')[0]?.value → '+49 (0) 431 / 123 45-0'
 */
export function findPhones(text: string): { start: number; end: number; value: string }[] {
  const spans: { start: number; end: number; value: string }[] = [];
  for (const match of text.matchAll(
    /(?<![[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]])(?:\+|\(\+?\d)?\d[\d \u00a0\(\).\/\-–‐−]{4,24}\d/gv,
  )) {
    // A bracket that only opens holds something else: `400-123-4567 (9:00-18:00)`.
    const written = match[0].replace(/(?<=\d)\s*\([^()]*$/, '');
    const digits = written.replace(/\(0\)|\D/g, '');
    if (digits.length < 6 || digits.length > 15 || BLANK.test(digits)) continue;
    const value = written.replace(/[ \u00a0]+/g, ' ');
    spans.push({ start: match.index, end: match.index + written.length, value });
  }
  return spans;
}
