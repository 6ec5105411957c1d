import { tokenize } from './tokens.ts';

/** Countries that shops print under their address. */
const CODES =
  'AR AT AU BE BG BR CA CH CL CN CY CZ DE DK EE ES FI FR GB GR HK HR HU IE IN IS IT JP KR LI LT LU LV MT MX MY NL NO NZ PL PT RO RS SE SG SI SK TH TR TW UA US VN ZA'.split(
    ' ',
  );

/** Names that are no entry of the Unicode data. */
const OTHERS: Readonly<Record<string, string>> = {
  uk: 'GB',
  usa: 'US',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
};

const NONE: ReadonlySet<string> = new Set();

/**
 * Countries by name in the given languages (Unicode CLDR), the name as words with blanks between.
 *
 * @example countriesOf(['de']).get('deutschland') → 'DE'
 */
export function countriesOf(languages: readonly string[]): ReadonlyMap<string, string> {
  const countries = new Map(Object.entries(OTHERS));
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of CODES) countries.set(tokenize(names.of(code) ?? code, NONE).words.join(' '), code);
  }
  return countries;
}
