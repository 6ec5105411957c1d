import { tokenize } from './tokens.ts';

/** Countries that shops print under their address. */
const CODES =
  'AE AR AT AU BE BG BR CA CH CL CN CO CY CZ DE DK EE ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KR LI LT LU LV MT MX MY NL NO NZ PE PH PL PT RO RS RU SA SE SG SI SK TH TR TW UA US VN ZA'.split(
    ' ',
  );

/** Names that are no entry of the Unicode data. */
const OTHERS: Readonly<Record<string, string>> = {
  uk: 'GB',
  usa: 'US',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  czechia: 'CZ',
  holland: 'NL',
  brasil: 'BR',
  éire: 'IE',
};

/** The language in which a country's name stands on its own pages, where no phrases are kept in it. */
const OWN: readonly (readonly [string, string])[] = [
  ['BG', 'bg'],
  ['CN', 'zh'],
  ['CY', 'el'],
  ['CZ', 'cs'],
  ['EE', 'et'],
  ['FI', 'fi'],
  ['GR', 'el'],
  ['HR', 'hr'],
  ['HU', 'hu'],
  ['IS', 'is'],
  ['JP', 'ja'],
  ['KR', 'ko'],
  ['LT', 'lt'],
  ['LV', 'lv'],
  ['NO', 'nb'],
  ['RO', 'ro'],
  ['RS', 'sr'],
  ['SI', 'sl'],
  ['SK', 'sk'],
  ['TH', 'th'],
  ['TR', 'tr'],
  ['UA', 'uk'],
  ['VN', 'vi'],
];

const NONE: ReadonlySet<string> = new Set();

/**
 * Countries by name in the given languages and in their own (Unicode CLDR), the name as words with blanks between.
 *
 * @example countriesOf(['de']).get('deutschland') → 'DE'
 */
export function countriesOf(languages: readonly string[]): ReadonlyMap<string, string> {
  const countries = new Map(Object.entries(OTHERS));
  for (const [code, language] of OWN) {
    const name = new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
    countries.set(tokenize(name, NONE).words.join(' '), code);
  }
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of CODES) countries.set(tokenize(names.of(code) ?? code, NONE).words.join(' '), code);
  }
  return countries;
}
