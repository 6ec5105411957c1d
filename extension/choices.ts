import rulebook from 'virtual:rulebook';
import type { Access, Choices } from '../components/settings/settings-state.ts';
import { partsOfCountry } from '../lib/packs/parts-of-country.ts';
import { ALL_SITES, grantedSites } from './access.ts';
import { allPacks } from './all-packs.ts';
import { COUNTRIES, currentMarket } from './market.ts';
import { readSettings, type Settings } from './settings.ts';

/** What was chosen, what the browser has made of it, and what there is to choose from; in the background. */
export async function readChoices(): Promise<Choices> {
  const [settings, granted, market, packs] = await Promise.all([
    readSettings(),
    grantedSites(),
    currentMarket(),
    allPacks(),
  ]);
  const country = market.slice(0, 2);
  return {
    mode: settings.mode,
    access: accessOf(settings, granted),
    country,
    countries: COUNTRIES,
    market,
    parts: partsOfCountry(country, packs, rulebook.calendars),
    reminders: settings.reminders,
  };
}

function accessOf({ mode, everGranted }: Settings, granted: readonly string[]): Access {
  if (mode === 'click') return 'none';
  if (mode === 'all' ? granted.includes(ALL_SITES) : granted.length > 0) return 'granted';
  if (everGranted) return 'withdrawn';
  return mode === 'all' ? 'refused' : 'none';
}
