const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let value = 0; value < LETTERS.length; value++) VALUES[LETTERS.charCodeAt(value)] = value;

/** A letter holds five bits, the lowest first, and says whether more follow: Base64 VLQ, as in source maps, without a sign. */
const BITS = 5;
const MORE = 1 << BITS;

/**
 * Writes whole numbers from 0 on as text that needs no quotes: small ones are one letter.
 *
 * @example writeNumbers([1, 40]) // 'BoB'
 */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let left = number;
    for (; left >= MORE; left >>>= BITS) text += LETTERS.charAt((left & (MORE - 1)) | MORE);
    text += LETTERS.charAt(left);
  }
  return text;
}

/**
 * Reads what `writeNumbers` wrote. The text is our own, from the package, and is not checked again.
 *
 * @example readNumbers('BoB') // Int32Array [1, 40]
 */
export function readNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? 0;
    number |= (value & (MORE - 1)) << shift;
    shift += BITS;
    if (value & MORE) continue;
    numbers[count++] = number;
    number = 0;
    shift = 0;
  }
  return numbers.slice(0, count);
}
