import rulebook from 'virtual:rulebook';
import { readSettings } from './settings.ts';

/** The countries whose days off are known, and so their deadlines can be counted. */
export const COUNTRIES = rulebook.calendars
  .map(({ id }) => id)
  .filter((id) => /^[A-Z]{2}$/.test(id) && id !== 'EU');

/** What a shopper may choose from: these countries, and the parts of them (ISO 3166-2) that have a pack of their own. */
export const MARKETS = [
  ...new Set([
    ...COUNTRIES,
    ...rulebook.packs.flatMap(({ markets }) =>
      markets === 'any' ? [] : markets.filter((market) => market.includes('-')),
    ),
  ]),
];

/**
 * Where the shopper lives, by whose rules they are told, ISO 3166: the country, or the part of one, that was chosen, else that of the
 * computer's time zone, else the region of the browser's language, else Germany. In the background.
 *
 * @example await currentMarket() // 'FR' where nothing was chosen and the clock is that of Paris
 */
export async function currentMarket(): Promise<string> {
  const { market } = await readSettings();
  return market ?? countryOfClock() ?? regionOf(navigator.languages) ?? 'DE';
}

function countryOfClock(): string | undefined {
  const zone = Temporal.Now.timeZoneId();
  return COUNTRIES.find((country) => new Intl.Locale(`und-${country}`).getTimeZones?.()?.includes(zone));
}

function regionOf(languages: readonly string[]): string | undefined {
  return languages
    .map((language) => new Intl.Locale(language).region)
    .find((region) => /^[A-Z]{2}$/.test(region ?? ''));
}
