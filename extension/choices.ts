import type { Access, Choices } from '../components/settings/settings-state.ts';
import { ALL_SITES, grantedSites } from './access.ts';
import { currentMarket, MARKETS } from './market.ts';
import { readSettings, type Settings } from './settings.ts';

/** What was chosen, what the browser has made of it, and what there is to choose from; in the background. */
export async function readChoices(): Promise<Choices> {
  const [settings, granted, country] = await Promise.all([readSettings(), grantedSites(), currentMarket()]);
  return {
    mode: settings.mode,
    access: accessOf(settings, granted),
    country,
    countries: MARKETS,
    reminders: settings.reminders,
  };
}

function accessOf({ mode, everGranted }: Settings, granted: readonly string[]): Access {
  if (mode === 'click') return 'none';
  if (mode === 'all' ? granted.includes(ALL_SITES) : granted.length > 0) return 'granted';
  if (everGranted) return 'withdrawn';
  return mode === 'all' ? 'refused' : 'none';
}
