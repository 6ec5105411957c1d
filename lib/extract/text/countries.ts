import { tokenize } from './tokens.ts';

/** Countries that shops print under their address. */
const CODES =
  'AD AE AL AO AR AT AU BA BD BE BG BH BO BR BY CA CH CI CL CM CN CO CR CY CZ DE DK DO DZ EC EE EG ES FI FR GB GH GR GT HK HN HR HU ID IE IL IN IS IT JP KE KR KW KZ LB LI LK LT LU LV MA MC MD ME MK MT MU MX MY MZ NG NI NL NO NP NZ OM PA PE PH PK PL PT PY QA RO RS RU RW SA SE SG SI SK SM SN SV TH TN TR TT TW TZ UA UG US UY VA VE VN ZA ZM ZW'.split(
    ' ',
  );

/** Names that are no entry of the Unicode data. */
const OTHERS: Readonly<Record<string, string>> = {
  uk: 'GB',
  'u k': 'GB',
  'great britain': 'GB',
  'northern ireland': 'GB',
  us: 'US',
  'u s': 'US',
  usa: 'US',
  'u s a': 'US',
  'united states of america': 'US',
  'czech republic': 'CZ',
  uae: 'AE',
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

/**
 * Countries by name in the given languages and in their own (Unicode CLDR), the name as words with blanks between.
 *
 * @example countriesOf(['de']).get('deutschland') → 'DE'
 */
export function countriesOf(languages: readonly string[]): ReadonlyMap<string, string> {
  const countries = new Map(Object.entries(OTHERS));
  for (const [code, language] of OWN) {
    const name = new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
    countries.set(tokenize(name).words.join(' '), code);
  }
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of CODES) countries.set(tokenize(names.of(code) ?? code).words.join(' '), code);
  }
  return countries;
}
