import type { Because } from '../lib/calendar/count-period.ts';

/**
 * Says in English why a last day is where it is.
 *
 * @example reasonInWords({ moved: [{ day: '2026-11-15', reason: 'sunday' }] }) → '2026-11-15 is a Sunday'
 */
export function reasonInWords({ moved, mayMove }: Because): string {
  const rests = moved.map(({ day, reason, name }) =>
    reason === 'holiday' ? `${day} counts as a holiday (${name})` : `${day} is a ${capital(reason)}`,
  );
  if (!mayMove) return rests.join(', ');
  const doubts = mayMove.days.map(({ day, name, regions }) => `${day} (${name}: ${regions.join(', ')})`);
  return [...rests, `a regional holiday may move it to ${mayMove.to}: ${doubts.join(', ')}`].join(', ');
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
