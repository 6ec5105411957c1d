import * as z from 'zod/mini';
import { PATHS, type Path } from '../../../lib/facts/paths.ts';
import type { Place } from '../../../lib/packs/check.ts';
import type { ExamplePage } from '../../../lib/packs/examples.ts';
import { isForMarket } from '../../../lib/packs/is-for-market.ts';
import { examplesOf, type Linted, type Remark } from './linted.ts';
import { formInWords } from './path-form.ts';
import { pathSample } from './path-sample.ts';

/**
 * Examples that cannot be run as they stand: facts with values that their path does not have, shoppers whom the pack
 * is not for; and two with the same name.
 *
 * @example exampleRemarks(linted)[0].what // 'returns.window is a period: write { length: P14D }'
 */
export function exampleRemarks({ pack, folder, examples }: Linted): Remark[] {
  return [...examples].flatMap(([rule, groups]) => {
    const { name, prefix } = examplesOf(folder, rule);
    const names = new Set<string>();
    return Object.entries(groups).flatMap(([outcome, list = []]) =>
      list.flatMap((example, at) => {
        const place = [...prefix, outcome, at];
        const remark = (inside: Place, what: string): Remark => ({
          name,
          place: [...place, ...inside],
          level: 'error',
          what,
        });
        const isTwice = names.has(example.name);
        names.add(example.name);
        return [
          ...(isTwice
            ? [remark(['name'], `"${example.name}" is the name of another example: name what this one shows`)]
            : []),
          ...(example.market && !isForMarket(pack.markets, example.market)
            ? [remark(['market'], `the pack is not for ${example.market}: write one of its markets`)]
            : []),
          ...example.pages.flatMap((page, index) =>
            wrongFacts(page).map(({ inside, what }) => remark(['pages', index, ...inside], what)),
          ),
        ];
      }),
    );
  });
}

function wrongFacts(page: ExamplePage): { inside: Place; what: string }[] {
  return (['facts', 'markup'] as const).flatMap((field) =>
    Object.entries(page[field] ?? {}).flatMap(([path, fact]) => {
      const parsed = z.safeParse(PATHS[path as Path], fact.value);
      if (parsed.success) return [];
      const what = `${path} is ${formInWords(path as Path)}: write ${pathSample(path as Path)}`;
      return [{ inside: [field, path, 'value', ...(parsed.error.issues[0]?.path ?? [])], what }];
    }),
  );
}
