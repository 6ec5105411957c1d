import rulebook from 'virtual:rulebook';
import { marketOf, readSettings } from './settings.ts';

/** The countries whose days off are known, and so their deadlines can be counted. */
export const COUNTRIES = rulebook.calendars
  .map(({ id }) => id)
  .filter((id) => /^[A-Z]{2}$/.test(id) && id !== 'EU');

/** The country by whose rules the shopper is told, ISO 3166-1 alpha-2; in the background. */
export async function currentMarket(): Promise<string> {
  return marketOf(await readSettings(), COUNTRIES, navigator.languages);
}
