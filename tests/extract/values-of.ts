import type { Candidate } from '../../lib/extract/candidate.ts';

/** The values of candidates by path, the first of each, to compare at a glance. */
export function valuesOf(candidates: readonly Candidate[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { path, value } of candidates) values[path] ??= value;
  return values;
}
