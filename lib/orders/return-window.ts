import type { PeriodUnit } from '../calendar/count-period.ts';
import type { Evidence } from '../facts/evidence.ts';
import { candidates, type Facts } from '../facts/fact.ts';
import type { Period } from '../facts/values.ts';
import type { Step } from './fold-events.ts';

/** The time that the shop itself gives to send things back. */
export interface ReturnWindow {
  length: number;
  unit: PeriodUnit;
  after: Step;
  /** True where the shop does not say from when it runs; it is then counted from the order. */
  startUnsaid: boolean;
  quote: Evidence;
}

/** Longer than any withdrawal period of a law that a pack has; what is shorter promises nothing. */
const STATUTORY_DAYS = 14;
/** Beyond ten years it is a figure of speech. */
const MOST_DAYS = 3660;
const DAYS: Record<PeriodUnit, number> = { d: 1, wd: 1.4, w: 7, m: 30, y: 365 };
const STARTS: Record<'delivery' | 'order' | 'dispatch', Step> = {
  delivery: 'delivered',
  order: 'placed',
  dispatch: 'dispatched',
};

/**
 * Reads the shop's own return window from the terms kept with an order, with the shop's words.
 *
 * Gives null where the terms tell none, where it is no longer than the 14 days of the law, or more than
 * ten years, or where its length is not in whole days, weeks, months or years.
 *
 * @example returnWindowOf(terms) → { length: 30, unit: 'd', after: 'delivered', startUnsaid: false, quote }
 */
export function returnWindowOf(terms: Facts): ReturnWindow | null {
  const window = candidates(terms, 'returns.window')[0];
  const time = window && lengthOf(window.value);
  if (!time) return null;
  const days = time.length * DAYS[time.unit];
  if (days <= STATUTORY_DAYS || days > MOST_DAYS) return null;
  const starts = candidates(terms, 'returns.starts')[0]?.value;
  return {
    ...time,
    after: starts ? STARTS[starts] : 'placed',
    startUnsaid: starts === undefined,
    quote: window.evidence[0],
  };
}

function lengthOf({ length, days }: Period): { length: number; unit: PeriodUnit } | null {
  const [, years = '0', months = '0', weeks = '0', rest = '0'] =
    /^P(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/.exec(length) ?? [];
  const inMonths = 12 * Number(years) + Number(months);
  const inDays = 7 * Number(weeks) + Number(rest);
  if (inMonths > 0 === inDays > 0) return null;
  if (inMonths > 0) return { length: inMonths, unit: 'm' };
  return { length: inDays, unit: days === 'working' ? 'wd' : 'd' };
}
