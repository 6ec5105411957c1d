import type { Evidence } from '../../facts/evidence.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import { evidenceOf } from '../candidate.ts';
import { foldPhrase } from '../fold-phrase.ts';
import { readMoney } from '../slots/money.ts';

/** So many things with a name and a price are a choice. */
const MANY = 3;

/** The price of a thing stands at most so many blocks under its name. */
const NEAR = 6;

/** A text with a price in it is no longer than a short description. */
const LENGTH = 600;

/**
 * The third thing on a page that has a heading for its name and a price right under it, before the next heading; null
 * where they are fewer. A price list of services has the same form.
 *
 * @example pricedThings(snapshot)?.quote // 'Blue mug'
 */
export function pricedThings({ blocks, url }: Snapshot): Evidence | null {
  const names = new Set<string>();
  for (const [at, { role, region, text }] of blocks.entries()) {
    if (role !== 'heading' || region !== 'main') continue;
    const next = blocks.slice(at + 1, at + 1 + NEAR).findIndex((block) => block.role === 'heading');
    const under = blocks.slice(at, at + 1 + (next < 0 ? NEAR : next));
    if (!under.some((block) => block.text.length <= LENGTH && hasMoney(block.text))) continue;
    names.add(foldPhrase(text));
    if (names.size === MANY) return evidenceOf('text', text, url, `block:${at}`);
  }
  return null;
}

function hasMoney(text: string): boolean {
  return /\p{Nd}/u.test(text) && readMoney(text).length > 0;
}
