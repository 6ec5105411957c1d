import { describe, expect, it } from 'vitest';
import { RULES } from '../../build/read-rulebook.ts';
import { readRules } from '../../build/read-rules.ts';
import { exampleReader } from '../../lib/extract/read-example-text.ts';
import { compileReadingTables } from '../../lib/extract/reading-tables.ts';
import { runExamples } from '../../lib/judge/run-examples.ts';
import { checkPack } from '../../lib/packs/pack.ts';
import { parseRulebook } from '../../lib/packs/rulebook.ts';

const files = readRules(RULES);
const { packs } = parseRulebook(files);
const readText = exampleReader(compileReadingTables(files));

describe.each(packs.filter((pack) => pack.rules.length > 0))('the examples of $id', (pack) => {
  const results = runExamples(pack, checkPack(pack.id, files).examples, readText);

  it.each(results)('$rule: $example', ({ finding, expected, fault }) => {
    expect(fault).toBe('');
    expect(finding?.outcome).toBe(expected);
  });
});

it('reads the words of pages in at least a third of the rules of iso-32123', () => {
  const examples = [...checkPack('iso-32123', files).examples.values()];
  const worded = examples.filter((groups) =>
    Object.values(groups).some((group) => group?.some(({ pages }) => pages.some((page) => page.text))),
  );
  expect(worded.length * 3).toBeGreaterThanOrEqual(examples.length);
});
