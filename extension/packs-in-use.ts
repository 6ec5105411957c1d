import type { Pack } from '../lib/packs/pack.ts';
import { packsOn } from '../lib/packs/switched-off.ts';
import { allPacks } from './all-packs.ts';
import { readSwitchedOff } from './switches.ts';

/**
 * The packs that shops are asked about and deadlines are counted by: all that there are, less the packs and rules
 * that the shopper has switched off. Asked anew for each piece of work; in the background.
 *
 * @example judge(dossier, await packsInUse(), 'DE', today())
 */
export async function packsInUse(): Promise<Pack[]> {
  const [packs, off] = await Promise.all([allPacks(), readSwitchedOff()]);
  return packsOn(packs, off);
}
