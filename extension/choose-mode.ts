import type { Mode } from '../components/settings/settings-state.ts';
import { ALL_SITES, grantedSites, requestSites, withdrawSites } from './access.ts';
import { send } from './send.ts';

/**
 * Changes when Recourse reads, from a page of the extension, straight from the click: "on every shop" asks
 * the browser for all sites, "when I click" gives back whatever was granted.
 */
export async function chooseMode(mode: Mode): Promise<void> {
  // First of all: Firefox takes a request for sites only before anything is awaited.
  const isAllowed = await (mode === 'all' ? requestSites(ALL_SITES) : false);
  await send('changeSettings', mode === 'site' ? { mode } : { mode, everGranted: isAllowed });
  const granted = await grantedSites();
  if (mode === 'click') for (const pattern of granted) await withdrawSites(pattern);
  // Taking all sites back may take single ones along, so only where they were given.
  if (mode === 'site' && granted.includes(ALL_SITES)) await withdrawSites(ALL_SITES);
}
