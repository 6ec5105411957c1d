import { parseCalendars } from '../../../lib/calendar/calendar.ts';
import { isPath, PATHS, type Path } from '../../../lib/facts/paths.ts';
import { parseClauses, rulesServing } from '../../../lib/packs/clauses.ts';
import { pathsOf } from '../../../lib/packs/condition.ts';
import type { Pack } from '../../../lib/packs/pack.ts';

/** What no pack of the house asks about yet. */
export interface HouseGaps {
  /** Clauses that a page can tell of and that no rule names, as in a rule's source, with their own short names. */
  clauses: { clause: string; name: string; priority: number | null; later: string | null }[];
  /** Countries that a shopper can choose and for whose law there is no pack. */
  markets: string[];
  /** Facts that no rule asks about. */
  paths: Path[];
}

/** What a page is, and what an order says: nothing that a rule would ask. */
const NOT_ASKED = /^(page|order|product)\./;

/**
 * What no pack asks about: clauses, countries, facts. `files` holds `clauses/` and `calendars/` of `rules/`.
 *
 * @example houseGaps(packs, ruleFiles(['clauses', 'calendars'])).markets // ['CY', …]
 */
export function houseGaps(packs: readonly Pack[], files: Record<string, unknown>): HouseGaps {
  const clauses = parseClauses(files).flatMap(({ standard, clauses }) =>
    clauses
      .filter(({ observable, served }) => /^(page|both)$/.test(observable) && served === undefined)
      .filter(({ id }) => rulesServing(packs, standard, id).length === 0)
      .map(({ id, name, priority = null, later = null }) => ({
        clause: `${standard}:${id}`,
        name,
        priority,
        later,
      })),
  );
  const markets = new Set(packs.flatMap((pack) => (pack.markets === 'any' ? [] : pack.markets)));
  const countries = parseCalendars(files)
    .map(({ id }) => id)
    .filter((id) => /^[A-Z]{2}$/.test(id) && id !== 'EU');
  const asked = new Set(
    packs.flatMap(({ rules }) =>
      rules.flatMap(({ condition, scope }) => [
        ...pathsOf(condition),
        ...(scope?.when ? pathsOf(scope.when) : []),
      ]),
    ),
  );
  return {
    clauses,
    markets: countries.filter((country) => !markets.has(country)),
    paths: Object.keys(PATHS)
      .filter(isPath)
      .filter((path) => !NOT_ASKED.test(path) && !asked.has(path)),
  };
}
