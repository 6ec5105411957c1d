import type { Mode } from '../components/settings/settings-state.ts';
import { ALL_SITES, grantedSites, requestSites, withdrawSites } from './access.ts';
import { send } from './send.ts';

/**
 * Changes when Recourse reads, from a page of the extension, straight from the click: "on every shop" asks
 * the browser for all sites, "when I click" gives back whatever was granted.
 */
export async function chooseMode(mode: Mode): Promise<void> {
  // First of all: Firefox takes a request for sites only before anything is awaited.
  const asked = mode === 'all' ? requestSites(ALL_SITES) : null;
  await asked;
  await send('changeSettings', mode === 'click' ? { mode, everGranted: false } : { mode });
  if (mode === 'click') for (const pattern of await grantedSites()) await withdrawSites(pattern);
  if (mode === 'site') await withdrawSites(ALL_SITES);
}
