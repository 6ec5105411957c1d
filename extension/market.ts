import rulebook from 'virtual:rulebook';
import { readSettings } from './settings.ts';

/** The countries (ISO 3166-1 alpha-2) that packs are made for, or whose days off are known. */
export const COUNTRIES = [
  ...new Set(
    [...rulebook.calendars.map(({ id }) => id), ...rulebook.packs.flatMap(({ markets }) => markets)]
      .filter((market) => /^[A-Z]{2}(-|$)/.test(market) && market !== 'EU')
      .map((market) => market.slice(0, 2)),
  ),
];

/**
 * Where the shopper lives, by whose rules they are told: the country (ISO 3166-1 alpha-2) or the part of one
 * (ISO 3166-2) that was chosen, else the country of the computer's time zone, else that of the browser's language,
 * else Germany. In the background.
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
