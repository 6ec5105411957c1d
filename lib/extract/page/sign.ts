import type { Evidence } from '../../facts/evidence.ts';

/** Something on a page that speaks for one reading of it, and how much. */
export interface Sign<T> {
  for: T;
  score: number;
  evidence: Evidence;
}

/** The sum of the signs for each reading, the greatest first. */
export function tally<T>(signs: readonly Sign<T>[]): { for: T; score: number; evidence: Evidence[] }[] {
  const sums = new Map<T, { for: T; score: number; evidence: Evidence[] }>();
  for (const sign of signs) {
    const sum = sums.get(sign.for) ?? { for: sign.for, score: 0, evidence: [] };
    sum.score += sign.score;
    sum.evidence.push(sign.evidence);
    sums.set(sign.for, sum);
  }
  return [...sums.values()].sort((a, b) => b.score - a.score);
}
