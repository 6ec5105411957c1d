import * as z from 'zod/mini';
import { compose } from '../../lib/compose/compose.ts';
import { Recording } from '../../lib/facts/recording.ts';
import { percentile } from './percentile.ts';

const ROUNDS = 3;

/**
 * Milliseconds that it takes to check what each page recorded and to make a Snapshot of it, the median of several
 * rounds.
 *
 * @example timeCompose(recordings)[0] // 1.2
 */
export function timeCompose(recordings: readonly Recording[]): number[] {
  return recordings.map((recording) => {
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      compose(z.parse(Recording, recording));
      return performance.now() - start;
    });
    return percentile(times, 50);
  });
}
