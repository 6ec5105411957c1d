import type { Counting } from './counting.ts';
import type { Words } from './words/words.ts';

/**
 * Says how the days of a deadline were counted.
 *
 * @example explainCounting(counting, wordsIn('en'))
 * → '14 days from delivery on Monday, 2 November 2026; that day does not count.'
 */
export function explainCounting(counting: Counting, words: Words): string {
  const { trigger, unit, length, after, safeDay, lastDay, because, countTriggerDay } = counting;
  const time = words.lengths[unit](length);
  const step = words.steps[after];
  if (trigger === null || safeDay === null || lastDay === null) return words.waiting(time, step);
  const day = (text: string) => dayInWords(text, words);
  const rests = (because?.moved ?? []).map((rest) =>
    rest.name ? `${day(rest.day)} (${rest.name})` : day(rest.day),
  );
  return [
    words.counted(time, step, day(trigger), countTriggerDay),
    ...(counting.startUnsaid ? [words.startUnsaid] : []),
    ...(safeDay === lastDay ? [] : [words.moved(day(safeDay), rests, day(lastDay))]),
    ...(because?.mayMove ? [words.mayMove(day(because.mayMove.to))] : []),
    ...(counting.waitsFor ? [words.waitsFor(words.steps[counting.waitsFor])] : []),
  ].join(' ');
}

function dayInWords(day: string, { locale }: Words): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return Temporal.PlainDate.from(day).toLocaleString(locale, style);
}
