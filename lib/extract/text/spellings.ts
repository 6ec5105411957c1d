import { type Accents, withoutAccents } from './characters.ts';
import { tokenize } from './tokens.ts';

/**
 * The words of an entry as they stand among tokens; where a language leaves accents out, also without them.
 *
 * @example spellings('días hábiles', 'inner') // [['días', 'hábiles'], ['dias', 'habiles']]
 */
export function spellings(entry: string, accents: Accents | undefined): string[][] {
  const { words } = tokenize(entry);
  if (!accents) return [words];
  const bare = words.map((word) => withoutAccents(word, accents));
  return bare.some((word, index) => word !== words[index]) ? [words, bare] : [words];
}
