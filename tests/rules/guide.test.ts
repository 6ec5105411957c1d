import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../../build/read-rulebook.ts';
import { readRules } from '../../build/read-rules.ts';
import { exampleReader } from '../../lib/extract/read-example-text.ts';
import { compileReadingTables } from '../../lib/extract/reading-tables.ts';
import { runExamples } from '../../lib/judge/run-examples.ts';
import { checkPack } from '../../lib/packs/pack.ts';
import { HEAD } from '../judge/pack-of.ts';

const ID = 'missing-damage-deadline';

/** What the authors' guide tells a newcomer to write must hold as it stands there. */
it('the example of the authors’ guide holds, and comes out as it says', () => {
  const guide = readFileSync('rules/README.md', 'utf8');
  const [rule = '', examples = '', texts = ''] = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(
    ([, yaml]) => yaml,
  );
  const files = {
    'guide/pack.yaml': { ...HEAD, id: 'guide' },
    [`guide/rules/${ID}.yaml`]: parse(rule + examples),
    'guide/texts/en.yaml': parse(texts),
  };
  const { pack, examples: shown, faults } = checkPack('guide', files);
  expect(faults).toEqual([]);
  if (!pack) return;
  const results = runExamples(pack, shown, exampleReader(compileReadingTables(readRules(RULES))));
  expect(results).toHaveLength(5);
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
});
