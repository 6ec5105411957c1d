import { isDeepStrictEqual } from 'node:util';
import type { PageKind } from '../../../lib/facts/page-kind.ts';
import { pathsOf } from '../../../lib/packs/condition.ts';
import type { Examples } from '../../../lib/packs/examples.ts';
import type { Rule } from '../../../lib/packs/rule.ts';
import type { Linted, Remark } from './linted.ts';

/**
 * Pages that a rule should look on before it says that something is missing: those on which its own examples find it;
 * and pages that it cannot look on.
 *
 * @example looksOnRemarks(linted)[0].what // 'the example "a banner" finds it on a cart page: add cart'
 */
export function looksOnRemarks({ pack, examples }: Linted): Remark[] {
  return pack.rules.flatMap((rule) => {
    const name = `${pack.id}/rules/${rule.id}.yaml`;
    return [
      ...foundElsewhere(rule, examples.get(rule.id)).map(
        ({ kind, example }): Remark => ({
          name,
          place: ['looksOn'],
          level: 'warning',
          what: `the example "${example}" finds it on a page of the kind ${kind}: add ${kind} to looksOn`,
        }),
      ),
      ...rule.looksOn.flatMap((line, at): Remark[] => {
        const place = ['looksOn', at];
        if ([line].flat().includes('not-shop'))
          return [{ name, place, level: 'error', what: 'not-shop is no page of a shop: take it out' }];
        const isTwice = rule.looksOn.slice(0, at).some((before) => isDeepStrictEqual(before, line));
        return isTwice ? [{ name, place, level: 'error', what: 'stands there twice: take one out' }] : [];
      }),
    ];
  });
}

function foundElsewhere(
  { looksOn, condition }: Rule,
  examples: Examples | undefined,
): { kind: PageKind; example: string }[] {
  const kinds = new Set(looksOn.flat());
  const paths = pathsOf(condition);
  const found = new Map<PageKind, string>();
  for (const { name, pages } of examples?.met ?? [])
    for (const { kind, facts = {} } of pages)
      if (!kinds.has(kind) && !found.has(kind) && paths.some((path) => Object.hasOwn(facts, path)))
        found.set(kind, name);
  return [...found].map(([kind, example]) => ({ kind, example }));
}
