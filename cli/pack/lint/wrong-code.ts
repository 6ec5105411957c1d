import type { Place } from '../../../lib/packs/check.ts';
import { isCountry, isMarket } from '../../countries.ts';

/** What people write for countries and what is none, in small letters. */
const OTHER_CODES: Readonly<Record<string, string>> = {
  uk: 'write GB',
  en: 'write GB or US',
  eu: 'name its countries: [AT, BE, BG, …]',
  world: 'write any',
  all: 'write any',
};

/**
 * What to write instead of what is no code of a language or country, by the field it stands in; undefined where the
 * field takes none, or the word is right.
 *
 * @example wrongCode(['markets', 0], 'UK') // 'write GB'
 * @example wrongCode(['languages', 1], 'german') // 'write de'
 */
export function wrongCode(place: Place, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const field = place.filter((step) => typeof step !== 'number').at(-1);
  if (field === 'market') return wrongMarket(value);
  // Without the brackets of a list, its first entry is not written either.
  if (field === 'markets')
    return place.at(-1) === 'markets'
      ? wrongMarket(value)?.replace(/^write ([A-Z]{2})$/, 'write [$1]')
      : wrongMarket(value);
  return /^(languages|pageLanguages|language)$/.test(String(field)) ? wrongLanguage(value) : undefined;
}

function wrongMarket(word: string): string | undefined {
  if (isMarket(word) || word === 'any') return undefined;
  const known = OTHER_CODES[word.toLowerCase()];
  if (known !== undefined) return known;
  const code = isMarket(word.toUpperCase()) ? word.toUpperCase() : codeOf(word, 'region', isCountry);
  return `write ${code ?? 'the code of ISO 3166, such as DE or US-CA'}`;
}

function wrongLanguage(word: string): string | undefined {
  if (/^[a-z]{2}(-[A-Za-z0-9]{2,8})*$/.test(word)) return undefined;
  const [head = '', ...rest] = word.split(/[-_]/);
  if (/^[a-z]{2,3}$/i.test(head) && nameOf(head.toLowerCase(), 'language'))
    return word === [head.toLowerCase(), ...rest].join('-')
      ? undefined
      : `write ${[head.toLowerCase(), ...rest].join('-')}`;
  return `write ${codeOf(word, 'language', () => true) ?? 'the code of the language, such as de'}`;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The code of a name in English or German, such as `germany` or `Deutsch`. */
function codeOf(
  name: string,
  type: 'region' | 'language',
  isCode: (code: string) => boolean,
): string | undefined {
  const codes = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).map((code) =>
    type === 'region' ? code.toUpperCase() : code,
  );
  const wanted = name.trim().toLowerCase();
  return codes.find(
    (code) =>
      isCode(code) && ['en', 'de'].some((language) => nameOf(code, type, language)?.toLowerCase() === wanted),
  );
}

const NAMES = new Map<string, Intl.DisplayNames>();

function nameOf(code: string, type: 'region' | 'language', language = 'en'): string | undefined {
  const key = `${type} ${language}`;
  const names = NAMES.get(key) ?? new Intl.DisplayNames(language, { type, fallback: 'none' });
  NAMES.set(key, names);
  return names.of(code);
}
