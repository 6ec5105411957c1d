import type { DeadlineRule } from '../../../lib/packs/deadline-rule.ts';
import type { RuleSource } from '../../../lib/packs/rule.ts';
import type { Linted, Remark } from './linted.ts';

/** What rules and deadlines have in common. */
interface Dated {
  id: string;
  sources: readonly (RuleSource | DeadlineRule['sources'][number])[];
  scope?: { from?: string | undefined; until?: string | undefined } | undefined;
}

/**
 * What is wrong with where rules and deadlines come from: days that do not fit together, addresses that are not safe,
 * sources that stand there twice.
 *
 * @example sourceRemarks(linted).map(({ what }) => what)
 */
export function sourceRemarks({ pack }: Linted): Remark[] {
  const files = [
    ...pack.rules.map((rule): [string, Dated] => [`${pack.id}/rules/${rule.id}.yaml`, rule]),
    ...pack.deadlines.map((rule): [string, Dated] => [`${pack.id}/deadlines/${rule.id}.yaml`, rule]),
  ];
  return files.flatMap(([name, rule]) => [
    ...datesOf(rule, pack).map((found): Remark => ({ name, level: 'error', ...found })),
    ...rule.sources.flatMap((source, at) =>
      addressOf(source, at, rule).map((found): Remark => ({ name, ...found })),
    ),
  ]);
}

function datesOf(
  { sources, scope = {} }: Dated,
  { validFrom, validUntil }: { validFrom: string; validUntil?: string | undefined },
): Pick<Remark, 'place' | 'what'>[] {
  const first = [scope.from ?? validFrom, validFrom].sort().at(-1) ?? validFrom;
  const last = [scope.until, validUntil].filter((day) => day !== undefined).sort()[0];
  const late = sources.flatMap((source, at) => {
    if (!('law' in source) || last === undefined || source.from <= last) return [];
    const what = `${source.law} applies from ${source.from}, after the last day ${last}: take it out, or ask for longer`;
    return [{ place: ['sources', at, 'from'], what }];
  });
  const days = sources.map((source) => ('law' in source ? source.from : ''));
  const earliest = days.sort()[0] ?? '';
  if (late.length > 0 || earliest <= first) return late;
  const what = `asked from ${first}, before any of its sources applies: write scope.from: ${earliest}`;
  return [{ place: scope.from === undefined ? ['sources'] : ['scope', 'from'], what }];
}

function addressOf(source: Dated['sources'][number], at: number, { sources }: Dated): Omit<Remark, 'name'>[] {
  const key = keyOf(source);
  const place = ['sources', at];
  const twice = sources.slice(0, at).some((before) => keyOf(before) === key);
  return [
    ...(twice ? [{ place, level: 'error' as const, what: `${key} stands there twice: take one out` }] : []),
    ...('law' in source && !/^https:/i.test(source.url)
      ? [
          {
            place: [...place, 'url'],
            level: 'error' as const,
            what: `${source.url} is not safe to open: write https://`,
          },
        ]
      : []),
  ];
}

function keyOf(source: Dated['sources'][number]): string {
  return 'law' in source ? source.law : source.clause;
}
