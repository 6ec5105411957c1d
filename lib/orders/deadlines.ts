import type { Calendar } from '../calendar/calendar.ts';
import { countPeriod } from '../calendar/count-period.ts';
import { type Place, placeOf } from '../calendar/place.ts';
import type { Evidence } from '../facts/evidence.ts';
import { candidates } from '../facts/fact.ts';
import type { Topic } from '../facts/report.ts';
import type { DeadlineRule, DeadlineText, PackDeadline } from '../packs/deadline-rule.ts';
import { wordsFor } from '../packs/words-for.ts';
import { applicableRules } from './applicable-rules.ts';
import type { Counting } from './counting.ts';
import type { Deadline } from './deadline.ts';
import { deadlineState } from './deadline-state.ts';
import type { Order } from './event.ts';
import { explainCounting } from './explain-counting.ts';
import { foldEvents, type OrderState, type PlacedEvent } from './fold-events.ts';
import { returnWindowOf } from './return-window.ts';
import type { Words } from './words.ts';

/** A deadline with the words of its pack and all that it rests on. */
export interface OrderDeadline extends Deadline, DeadlineText {
  topic: Topic;
  /** `right`: lapses unused; `duty`: somebody owes it; `promise`: the shop gives it of its own accord. */
  kind: 'right' | 'duty' | 'promise';
  /** `YYYY-MM-DD` from which nothing excuses it any more; null while waiting or where something still may. */
  overdueFrom: string | null;
  /** Days before the safe day on which to remind. */
  remind: number[];
  sources: { law: string; url: string }[];
  counting: Counting;
  /** Of a promise: the shop's words. */
  quote: Evidence | null;
}

/** What `deadlinesOf` needs besides the order. */
export interface DeadlineBooks {
  rules: PackDeadline[];
  calendars: Calendar[];
  /** Today, `YYYY-MM-DD`. */
  on: string;
  /** BCP 47: in which of its languages a pack speaks. */
  language: string;
  words: Words;
}

/** The deadlines of an order, earliest first; `gap` says why none of the law are among them. */
export interface OrderDeadlines {
  deadlines: OrderDeadline[];
  gap: 'not-placed' | 'removed' | 'unknown-market' | null;
}

/** What is counted, be it a rule of a pack or a promise of the shop. */
type Counted = Pick<
  DeadlineRule,
  | 'after'
  | 'until'
  | 'length'
  | 'unit'
  | 'countTriggerDay'
  | 'roll'
  | 'mayWaitFor'
  | 'who'
  | 'remind'
  | 'topic'
> & { startUnsaid?: boolean };

/** All of a promise but its time, which the shop says. */
const RETURN_WINDOW = {
  topic: 'returns',
  who: 'buyer',
  until: ['sent-back', 'kept', 'refunded'],
  countTriggerDay: false,
  roll: 'none',
  remind: [3, 0],
} as const satisfies Partial<Counted>;

/**
 * Counts the deadlines of an order by the law of its market on the day it was placed, and the shop's own
 * longer return window beside them. Holidays are those of the place where the act is to be done.
 *
 * @example deadlinesOf(order, { rules, calendars, on: '2026-11-05', language: 'en' }).deadlines[0].safeDay → '2026-11-16'
 */
export function deadlinesOf(order: Order, books: DeadlineBooks): OrderDeadlines {
  const state = foldEvents(order);
  const { placed } = state;
  if (state.removed) return { deadlines: [], gap: 'removed' };
  if (!placed) return { deadlines: [], gap: 'not-placed' };
  const rules = applicableRules(books.rules, placed.market, placed.day);
  const legal = rules.flatMap(({ pack, rule }) => {
    const place = placeOfAct(rule, placed, books.calendars);
    if (!place) return [];
    const words = wordsFor(rule.texts, books.language) as DeadlineText;
    const { kind, sources } = rule;
    return [
      { ...count(`${pack.id}/${rule.id}`, rule, place, state, books), ...words, kind, sources, quote: null },
    ];
  });
  return {
    deadlines: [...legal, ...promised(state, placed, books)].sort(bySafeDay),
    gap: legal.length === 0 ? 'unknown-market' : null,
  };
}

function promised(state: OrderState, placed: PlacedEvent, books: DeadlineBooks): OrderDeadline[] {
  const window = placed.terms && returnWindowOf(placed.terms);
  const place = homeOf(placed, books.calendars) ?? placeOf('EU', undefined, books.calendars);
  if (!window || !place) return [];
  const { quote, ...time } = window;
  const counted = count('shop/return-window', { ...RETURN_WINDOW, ...time }, place, state, books);
  return [{ ...counted, ...returnWindowText(books.words), kind: 'promise', sources: [], quote }];
}

function returnWindowText({ say }: Words): DeadlineText {
  return {
    name: say('returnWindow.name'),
    todo: say('returnWindow.todo'),
    advice: say('returnWindow.advice'),
    afterwards: say('returnWindow.afterwards'),
  };
}

function count(
  id: string,
  rule: Counted,
  place: Place,
  { days, ...order }: OrderState,
  books: DeadlineBooks,
) {
  const { on, words } = books;
  const trigger = days[rule.after] ?? null;
  const end = trigger === null ? null : endOf(rule, place, trigger);
  const happened = (day: string | undefined) => (day !== undefined && day <= on ? day : null);
  const isDone = rule.until.some((step) => happened(days[step]));
  const awaited = rule.mayWaitFor ? happened(days[rule.mayWaitFor]) : undefined;
  const counting: Counting = {
    after: rule.after,
    trigger,
    length: rule.length,
    unit: rule.unit,
    countTriggerDay: rule.countTriggerDay,
    safeDay: end?.safeDay ?? null,
    lastDay: end?.lastDay ?? null,
    ...(end?.because && { because: end.because }),
    ...(rule.mayWaitFor && awaited === null && !isDone && { waitsFor: rule.mayWaitFor }),
    ...(rule.startUnsaid && { startUnsaid: true }),
  };
  const { safeDay, lastDay } = counting;
  const overdueFrom =
    end && awaited !== null ? dayAfter(end.because?.mayMove?.to ?? end.lastDay, awaited) : null;
  return {
    id: `${order.id}/${id}`,
    rule: id,
    who: rule.who,
    topic: rule.topic,
    safeDay,
    lastDay,
    overdueFrom,
    state: deadlineState({ isDone, trigger, safeDay, lastDay, overdueFrom }, on),
    why: explainCounting(counting, words),
    remind: rule.remind,
    counting,
  };
}

function endOf(rule: Counted, place: Place, trigger: string) {
  const end = countPeriod({ ...rule, ...place, trigger: Temporal.PlainDate.from(trigger) });
  return { ...end, safeDay: end.safeDay.toString(), lastDay: end.lastDay.toString() };
}

function dayAfter(day: string, orLater = day): string {
  return Temporal.PlainDate.from(day > orLater ? day : orLater)
    .add({ days: 1 })
    .toString();
}

/** Where the seller's country is not known, the market's days off stand in for it. */
function placeOfAct(rule: DeadlineRule, { market, terms }: PlacedEvent, calendars: Calendar[]): Place | null {
  const sellers =
    rule.place === 'seller' && terms ? candidates(terms, 'seller.country')[0]?.value : undefined;
  return (sellers && placeOf(sellers, undefined, calendars)) || homeOf({ market }, calendars);
}

/** Where the days off of a part of a country are not known, those of the country stand in for them. */
function homeOf({ market }: Pick<PlacedEvent, 'market'>, calendars: Calendar[]): Place | null {
  return placeOf(market, undefined, calendars) ?? placeOf(market.slice(0, 2), undefined, calendars);
}

function bySafeDay(a: OrderDeadline, b: OrderDeadline): number {
  return order(a.safeDay ?? '9999', b.safeDay ?? '9999') || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
