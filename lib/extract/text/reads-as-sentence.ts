/** A name has few words in small letters. */
const SMALL_WORDS = /(?<=\s)\p{Ll}+/gu;
const MOST_SMALL = 2;

/**
 * True of words that are rather a sentence than a name: "This shop is powered by Tea".
 *
 * @example readsAsSentence('Casa do Chá e do Café') // false
 */
export function readsAsSentence(words: string): boolean {
  return (words.match(SMALL_WORDS)?.length ?? 0) > MOST_SMALL;
}
