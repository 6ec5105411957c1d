/**
 * A text without what does not count when words are looked for again: space differs between a block and the
 * elements in it, and some characters nobody sees.
 *
 * @example squeeze('Rück\u00adgabe in 14  Tagen') // 'Rückgabein14Tagen'
 */
export function squeeze(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, '');
}

/**
 * The words of a quote as they are looked for on its page; an empty string where it has none.
 *
 * @example wordsOf('Rückgabe in…') // 'Rückgabein'
 */
export function wordsOf(quote: string): string {
  return squeeze(quote.replace(/…\s*$/, ''));
}
