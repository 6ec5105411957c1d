import type { Counting } from './counting.ts';
import type { Words } from './words.ts';

/**
 * Says how the days of a deadline were counted.
 *
 * @example explainCounting(counting, words)
 * → '14 days from delivery on Monday, 2 November 2026; that day does not count.'
 */
export function explainCounting(counting: Counting, { say, day }: Words): string {
  const { trigger, unit, after, safeDay, lastDay, because, countTriggerDay } = counting;
  const length = say(`counting.length.${unit}`, { count: counting.length });
  const step = say(`counting.step.${after}`);
  if (trigger === null || safeDay === null || lastDay === null)
    return say('counting.waiting', { length, step });
  const rests = (because?.moved ?? []).map((rest) =>
    rest.name ? `${day(rest.day)} (${rest.name})` : day(rest.day),
  );
  const counts = countTriggerDay ? 'yes' : 'no';
  const sentences = [say('counting.counted', { length, step, day: day(trigger), counts })];
  if (counting.startUnsaid) sentences.push(say('counting.startUnsaid'));
  if (safeDay !== lastDay)
    sentences.push(
      say('counting.moved', { day: day(safeDay), rests: rests.join('; '), lastDay: day(lastDay) }),
    );
  if (because?.mayMove) sentences.push(say('counting.mayMove', { day: day(because.mayMove.to) }));
  if (counting.waitsFor)
    sentences.push(say('counting.waitsFor', { step: say(`counting.step.${counting.waitsFor}`) }));
  return sentences.join(' ');
}
