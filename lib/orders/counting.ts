import type { Because, PeriodUnit } from '../calendar/count-period.ts';
import type { Step } from './fold-events.ts';

/** How the days of a deadline were counted, as data: what the sentence under it is made from. */
export interface Counting {
  /** The event that starts it. */
  after: Step;
  /** `YYYY-MM-DD` of that event; null while it has not happened. */
  trigger: string | null;
  length: number;
  unit: PeriodUnit;
  countTriggerDay: boolean;
  /** `YYYY-MM-DD`, both null while waiting. */
  safeDay: string | null;
  lastDay: string | null;
  because?: Because;
  /** Set while it may wait for this event. */
  waitsFor?: Step;
  /** True where the shop does not say from when its own window runs. */
  startUnsaid?: true;
}
