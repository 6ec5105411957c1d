import { Evidence } from '../facts/evidence.ts';
import type { Fact, Facts } from '../facts/fact.ts';
import { PATHS, type Path } from '../facts/paths.ts';
import type { Money } from '../facts/values.ts';
import type { Candidate } from './candidate.ts';
import { fillCurrencies } from './fill-currencies.ts';
import { sameValueKey } from './same-value-key.ts';

/** Per path; more candidates than this tell nothing more. */
const FACTS = 8;
const EVIDENCE = 20;

/** What a second, independent source adds to a reading's weight. */
const AGREEMENT = 0.04;

/** What a further place on the page adds, up to so many: of two that contradict, the one said more often. */
const PLACE = 0.01;
const MANY_PLACES = 12;

/** A reading of the text from this weight on is a price that the shopper sees as the page's own. */
const SEEN = 0.45;

interface Reading {
  fact: Fact;
  weight: number;
}

/**
 * Ranks the candidates of a page and folds equal values into one fact with the evidence of all; best first,
 * at most eight per path. What does not have the form of its path, or has no words behind it, is dropped.
 *
 * Structured data stands before text of the same weight, except where the page shows a price that its markup
 * does not know: then the shown one is first, because that is what the shopper reads. Both are kept.
 *
 * `currencies` are those that the page names outside its amounts, as ISO 4217 codes, `home` that of its country.
 *
 * @example rank([candidate('product.name', 'Mug', evidence, 0.9)])['product.name']?.[0].value // 'Mug'
 */
export function rank(
  candidates: readonly Candidate[],
  currencies: readonly string[] = [],
  home?: string,
): Facts {
  const byPath = new Map<Path, Map<string, Reading>>();
  for (const { path, value, evidence, weight } of fillCurrencies(candidates, currencies, home)) {
    if (!PATHS[path].safeParse(value).success || !Evidence.safeParse(evidence).success) continue;
    const readings = byPath.get(path) ?? new Map<string, Reading>();
    byPath.set(path, readings);
    const key = sameValueKey(path, value);
    const known = readings.get(key);
    if (known) join(known, { value, evidence, weight });
    else readings.set(key, { fact: { value, evidence: [evidence] } as Fact, weight });
  }
  const facts: Record<string, Fact[]> = {};
  for (const [path, readings] of byPath) {
    const sorted = [...readings.values()].sort((a, b) => b.weight - a.weight);
    const ranked = path === 'price.current' ? shownFirst(sorted) : sorted;
    facts[path] = ranked.slice(0, FACTS).map(({ fact }) => ({ ...fact, evidence: visibleFirst(fact) }));
  }
  const now = facts['price.current']?.[0]?.value as Money | undefined;
  const was = facts['price.was']?.filter(({ value }) => isAbove(value as Money, now)) ?? [];
  if (was.length > 0) facts['price.was'] = was;
  else delete facts['price.was'];
  return facts as Facts;
}

/** The more reliable spelling stays, its evidence first. */
function join(known: Reading, { value, evidence, weight }: Omit<Candidate, 'path'>): void {
  const proofs = known.fact.evidence;
  const isNewSource = proofs.every(({ source }) => source !== evidence.source);
  const isKnown = proofs.some(
    ({ locator, quote }) => locator === evidence.locator && quote === evidence.quote,
  );
  const hasCents = centsOf(value) > centsOf(known.fact.value);
  if (hasCents || (weight > known.weight && centsOf(value) >= centsOf(known.fact.value)))
    known.fact.value = value;
  if (!isKnown && proofs.length < EVIDENCE) {
    if (weight > known.weight) proofs.unshift(evidence);
    else proofs.push(evidence);
  }
  const isPlace = !isKnown && proofs.length <= MANY_PLACES;
  known.weight = Math.max(known.weight, weight) + (isNewSource ? AGREEMENT : isPlace ? PLACE : 0);
}

/** A price that is so many times the price is another thing's, or two numbers that ran together. */
const MOST_TIMES = 20;

/** A former price that is not above the price is a slip of the template, or the price itself. */
function isAbove(was: Money, now: Money | undefined): boolean {
  // `141.9921 % off`: a percentage grown together with the price.
  if ((was.amount.split('.')[1]?.length ?? 0) > 3) return false;
  const times = now && was.currency === now.currency ? Number(was.amount) / Number(now.amount) : 2;
  return times > 1 && times < MOST_TIMES;
}

/** Of `5` and `5.00` the one with cents is how a person reads it. */
function centsOf(value: unknown): number {
  const amount = typeof value === 'object' && value !== null && 'amount' in value ? String(value.amount) : '';
  return amount.split('.')[1]?.length ?? 0;
}

function shownFirst(readings: Reading[]): Reading[] {
  const [first] = readings;
  if (!first || isShown(first)) return readings;
  const shown = readings.find((reading) => isShown(reading) && reading.weight >= SEEN);
  return shown ? [shown, ...readings.filter((reading) => reading !== shown)] : readings;
}

/** What a person can see on the page is quoted before what only machines read there. */
function visibleFirst({ evidence }: Fact): Fact['evidence'] {
  const isData = (source: Evidence['source']) => !['text', 'form', 'link'].includes(source);
  return evidence.toSorted((a, b) => Number(isData(a.source)) - Number(isData(b.source))) as Fact['evidence'];
}

function isShown({ fact }: Reading): boolean {
  return fact.evidence.some(({ source }) => source === 'text');
}
