import type { PageKind } from '../../facts/page-kind.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import type { Money } from '../../facts/values.ts';
import type { Candidate } from '../candidate.ts';
import { joinDispatch } from './join-dispatch.ts';
import { joinLists } from './join-lists.ts';
import type { PhraseBook } from './phrase-book.ts';
import { isPlaceholder } from './placeholder.ts';
import { readComplaintChannels } from './read-complaint-channels.ts';
import { readControls } from './read-controls.ts';
import { readDescription } from './read-description.ts';
import { readDestinations } from './read-destinations.ts';
import { readDisputeLink } from './read-dispute-link.ts';
import { readFinalButton } from './read-final-button.ts';
import { readOdrLink } from './read-odr-link.ts';
import { readOrderItems } from './read-order-items.ts';
import { readOrderPairs } from './read-order-pairs.ts';
import { readPhrases } from './read-phrases.ts';
import { readSeller } from './read-seller.ts';
import { readSummary } from './read-summary.ts';
import { readThing } from './read-thing.ts';
import { readTradingName } from './read-trading-name.ts';
import { scanPage } from './scan-page.ts';
import { settleOrder } from './settle-order.ts';
import { settleTerms } from './settle-terms.ts';

/** Weaker readings are guesses, and a guess is no fact. */
const LEAST_WEIGHT = 0.3;
const MOST_OF_A_PATH = 40;

/** What a template leaves open until somebody fills it in. */
const NAMES: readonly string[] = ['seller.name', 'seller.representative', 'seller.city', 'seller.address'];

/**
 * Reads what a page says in words: phrases, the main price, the seller's block, what was bought, ticked boxes.
 *
 * `kind` is what the page is for, null where nothing says it: orders are read on confirmations only, sums on the
 * way to the till. `told` is what the page's markup says.
 *
 * Gives candidates with `text`, `form` or `link` evidence, in the order of the page; the same value from
 * the same block is given once. Takes a time linear in the length of the page.
 *
 * @example readText(snapshot, compilePhrases(tables))
 */
export function readText(
  snapshot: Snapshot,
  book: PhraseBook,
  kind: PageKind | null = null,
  told: readonly Candidate[] = [],
): Candidate[] {
  const page = scanPage(snapshot, book, { steps: 0 }, kind);
  const { trader } = book.lexicon;
  const said = joinLists(joinDispatch(readPhrases(page), snapshot.blocks));
  const readings = [
    ...readThing(page, said, told, kind),
    ...readSeller(page),
    ...readTradingName(page, kind),
    ...readDestinations(page),
    ...readComplaintChannels(page),
    ...readDisputeLink(page),
    ...(kind === 'confirmation' ? [...readOrderItems(page), ...readOrderPairs(page, said)] : []),
    ...(kind === 'cart' || kind === 'checkout' ? readSummary(page) : []),
    ...(kind === 'checkout' ? readFinalButton(page) : []),
    ...readControls(page),
    ...readOdrLink(snapshot),
    ...readDescription(page),
  ];
  const isForMembers = page.blocks.some(({ says }) => says.has('member-delivery'));
  const best = new Map<string, Candidate>();
  const counts = new Map<string, number>();
  for (const reading of readings) {
    if (reading.weight < LEAST_WEIGHT || (isForMembers && isFreeDelivery(reading))) continue;
    if (NAMES.includes(reading.path) && isPlaceholder(String(reading.value), trader)) continue;
    const key = `${reading.path} ${reading.evidence.locator} ${JSON.stringify(reading.value)}`;
    const known = best.get(key);
    if (known && known.weight >= reading.weight) continue;
    if (!known) {
      const count = (counts.get(reading.path) ?? 0) + 1;
      if (count > MOST_OF_A_PATH) continue;
      counts.set(reading.path, count);
    }
    best.set(key, reading);
  }
  const settled = settleTerms([...best.values()], kind);
  return kind === 'confirmation' ? settleOrder(settled, page) : settled;
}

/** A bare "free delivery" on a page that says elsewhere whom it is for. */
function isFreeDelivery({ path, value }: Candidate): boolean {
  return path === 'delivery.cost' && Number((value as Money).amount) === 0;
}
