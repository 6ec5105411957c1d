import { english } from './english.ts';
import { german } from './german.ts';
import type { Words } from './words.ts';

const LANGUAGES: Record<string, Words> = { en: english, de: german };

/**
 * The words of a language; English where it has none here.
 *
 * @example wordsIn('de-AT').locale → 'de'
 */
export function wordsIn(language: string): Words {
  const primary = language.split('-')[0] ?? '';
  return (Object.hasOwn(LANGUAGES, primary) && LANGUAGES[primary]) || english;
}
