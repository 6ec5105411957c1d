import rulebook from 'virtual:rulebook';
import type { Pack } from '../lib/packs/pack.ts';

/** All packs that there are, in use or switched off: those that come with Recourse. In the background. */
export async function allPacks(): Promise<readonly Pack[]> {
  return rulebook.packs;
}
