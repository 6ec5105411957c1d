import type { Evidence } from '../../facts/evidence.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import { evidenceOf } from '../candidate.ts';
import { foldPhrase } from '../fold-phrase.ts';
import { readMoney } from '../slots/money.ts';

/** A choice of plans or rooms has three such buttons; a shop has more things. */
const MANY = 4;

/** A button stands right under the price of its thing. */
const NEAR = 3;
const SHORT = 80;

/**
 * The fourth of the buttons of a page that say the same, each right under a price of its own: whatever their words, what
 * has the price is taken by them. Null where they are fewer.
 *
 * @example pricedButtons(snapshot)?.quote // 'Take it'
 */
export function pricedButtons({ blocks, url }: Snapshot): Evidence | null {
  const times = new Map<string, number>();
  for (const [at, { role, region, text }] of blocks.entries()) {
    if (role !== 'button' || region !== 'main' || text.length > SHORT) continue;
    const above = blocks.slice(Math.max(0, at - NEAR), at);
    const own = above.slice(above.findLastIndex((block) => block.role === 'button') + 1);
    if (!own.some((block) => isPrice(block.text))) continue;
    const label = foldPhrase(text);
    const count = (times.get(label) ?? 0) + 1;
    if (count === MANY) return evidenceOf('text', text, url, `block:${at}`);
    times.set(label, count);
  }
  return null;
}

function isPrice(text: string): boolean {
  return text.length <= SHORT && /\p{Nd}/u.test(text) && readMoney(text).length > 0;
}
