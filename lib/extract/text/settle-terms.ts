import type { PageKind } from '../../facts/page-kind.ts';
import type { Money, Period, Range } from '../../facts/values.ts';
import type { Candidate } from '../candidate.ts';

/** Readings this near to the best one of their path are as good as it; a denial weighs less than what it denies. */
const NEAR = 0.05;
const NEAR_TAX = 0.12;
/** What puts a reading before its equals. */
const AHEAD = 0.01;
/** In days: no shop takes goods back for longer; such a period is a guarantee. */
const LONGEST_WINDOW = 400;
/** In days: a longer one beside a shorter one is rather a guarantee. */
const USUAL_WINDOW = 120;
/** In hours: what comes sooner is fetched, or brought by a service that the page only names. */
const SOONEST = 12;

/** How long goods can be sent back, and from when on. */
const WINDOW: ReadonlySet<string> = new Set(['returns.window', 'returns.starts']);

/** Pages that say what delivery of this very order costs. */
const SUMS: ReadonlySet<PageKind> = new Set(['cart', 'checkout', 'confirmation']);

const DAYS = { D: 1, W: 7, M: 30, Y: 365 } as const;

/**
 * Settles which of several readings of a page's terms is first where their weights do not tell:
 *
 * - of two return windows the longer one, because a shop that names the legal one as well grants the longer;
 * - a time of hours is no return window, nor is what it runs from that of the window, and one of a few hours is none until a
 *   parcel arrives;
 * - beside "we take nothing back" a time is that for reporting faulty goods;
 * - "no refunds" is no refusal of returns where goods are taken back for a voucher or another piece;
 * - of two values from which delivery is free the lower one, which is that of the usual delivery;
 * - delivery that is free from a value on is not free: a bare "free delivery" beside it is the same notice, cut short;
 * - of "with tax" and "without tax" what the page says more often.
 *
 * On the way to the till and after it, what stands there is the cost of this very order.
 *
 * @example settleTerms(candidates).find(({ path }) => path === 'returns.window')?.value // { length: 'P30D' }
 */
export function settleTerms(candidates: readonly Candidate[], kind: PageKind | null = null): Candidate[] {
  const isTakenBack = candidates.some(
    ({ path, value }) => (path === 'refund.voucherOnly' || path === 'returns.exchange') && value === true,
  );
  const noWindows = candidates
    .filter(isNoWindow)
    .map(({ evidence }) => `${evidence.locator} ${evidence.quote}`);
  const refusals = new Set(
    candidates.flatMap(({ path, value, evidence }) =>
      path === 'returns.accepted' && value === false && !isTakenBack ? [evidence.locator] : [],
    ),
  );
  const told = candidates.filter(
    (reading) =>
      !isNoWindow(reading) &&
      !(WINDOW.has(reading.path) && refusals.has(reading.evidence.locator)) &&
      !(
        reading.path === 'returns.starts' &&
        noWindows.includes(`${reading.evidence.locator} ${reading.evidence.quote}`)
      ) &&
      !isSoonest(reading) &&
      !(isTakenBack && reading.path === 'returns.accepted' && reading.value === false),
  );
  const isFreeFrom =
    !(kind && SUMS.has(kind)) &&
    told.some(({ path, value }) => path === 'delivery.freeFrom' && amountOf(value) > 0);
  const sound = isFreeFrom
    ? told.filter(({ path, value }) => path !== 'delivery.cost' || amountOf(value) > 0)
    : told;
  const counts = new Map<unknown, number>();
  for (const { path, value } of sound)
    if (path === 'price.taxIncluded') counts.set(value, (counts.get(value) ?? 0) + 1);
  const first = [
    ahead(sound, 'returns.window', NEAR, (a, b) => windowOf(b) - windowOf(a)),
    ahead(sound, 'delivery.freeFrom', NEAR, (a, b) => amountOf(a) - amountOf(b)),
    ahead(sound, 'price.taxIncluded', NEAR_TAX, (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)),
  ];
  return sound.map((reading) => first.find((one) => one?.from === reading)?.to ?? reading);
}

/** The reading that stands first by `order` among those as good as the best, and the same with the weight for it. */
function ahead(
  candidates: readonly Candidate[],
  path: Candidate['path'],
  near: number,
  order: (a: unknown, b: unknown) => number,
): { from: Candidate; to: Candidate } | undefined {
  const readings = candidates.filter((reading) => reading.path === path);
  const best = Math.max(...readings.map(({ weight }) => weight));
  const equals = readings.filter(({ weight }) => weight >= best - near);
  const [from] = equals.toSorted((a, b) => order(a.value, b.value) || b.weight - a.weight);
  return from && equals.length > 1 ? { from, to: { ...from, weight: best + AHEAD } } : undefined;
}

function isNoWindow({ path, value }: Candidate): boolean {
  // Hours are the time for reporting damage, or for calling off an order.
  return path === 'returns.window' && (daysOf(value) > LONGEST_WINDOW || isHours(value));
}

function isHours(value: unknown): boolean {
  return (value as Period).length.startsWith('PT');
}

function isSoonest({ path, value }: Candidate): boolean {
  return (
    path === 'delivery.time' && Number(/^PT(\d+)H$/.exec((value as Range).max)?.[1] ?? SOONEST) < SOONEST
  );
}

function windowOf(value: unknown): number {
  const days = daysOf(value);
  return days > USUAL_WINDOW ? 0 : days;
}

function daysOf(value: unknown): number {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec((value as Period).length) ?? [];
  return Number(count ?? 0) * DAYS[(unit ?? 'D') as keyof typeof DAYS];
}

function amountOf(value: unknown): number {
  return Number((value as Money).amount);
}
