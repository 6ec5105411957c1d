import rulebook from 'virtual:rulebook';
import type { Pack } from '../lib/packs/pack.ts';
import { heldPacks } from './held-packs.ts';

/**
 * All packs that there are, in use or switched off: those that come with Recourse, and those of the sources that
 * the user has added. In the background.
 */
export async function allPacks(): Promise<readonly Pack[]> {
  const others = (await heldPacks()).flatMap(({ pack }) => pack ?? []);
  return [...rulebook.packs, ...others];
}
