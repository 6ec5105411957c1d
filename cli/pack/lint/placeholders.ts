import type { Place } from '../../../lib/packs/check.ts';
import type { Linted, Remark } from './linted.ts';

/** What `pack new` leaves to be written. */
export const PLACEHOLDER = 'TODO';

/**
 * Places that still hold what `pack new` left to be written.
 *
 * @example placeholderRemarks(linted)[0].what // 'TODO stands here still: write your own words'
 */
export function placeholderRemarks({ folder }: Pick<Linted, 'folder'>): Remark[] {
  return [...folder.files.values()].flatMap(({ name, data }) =>
    placesOf(data, []).map(
      (place): Remark => ({
        name,
        place,
        level: 'warning',
        what: `${PLACEHOLDER} still stands here: write your own words`,
      }),
    ),
  );
}

function placesOf(data: unknown, place: Place): Place[] {
  if (typeof data === 'string') return new RegExp(`\\b${PLACEHOLDER}\\b`).test(data) ? [place] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inner]) =>
    placesOf(inner, [...place, Array.isArray(data) ? Number(key) : key]),
  );
}
