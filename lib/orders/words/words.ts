import type { PeriodUnit } from '../../calendar/count-period.ts';
import type { DeadlineText } from '../../packs/deadline-rule.ts';
import type { Step } from '../fold-events.ts';

/** What one language needs to tell of a deadline where no interface is loaded: reminders, the command line. */
export interface Words {
  /** BCP 47, for writing days. */
  locale: string;
  /** "14 days" */
  lengths: Record<PeriodUnit, (length: number) => string>;
  /** What starts a deadline, after "from": "delivery". */
  steps: Record<Step, string>;
  counted(length: string, step: string, day: string, countTriggerDay: boolean): string;
  waiting(length: string, step: string): string;
  moved(safeDay: string, rests: string[], lastDay: string): string;
  mayMove(lastDay: string): string;
  waitsFor(step: string): string;
  startUnsaid: string;
  /** The shop's own return window, which no pack has words for. */
  returnWindow: DeadlineText;
}
