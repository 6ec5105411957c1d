import { describe, expect, it } from 'vitest';
import { RULES } from '../../build/read-rulebook.ts';
import { readRules } from '../../build/read-rules.ts';
import { runExamples } from '../../lib/judge/run-examples.ts';
import { parseExamples } from '../../lib/packs/examples.ts';
import { parseRulebook } from '../../lib/packs/rulebook.ts';

const files = readRules(RULES);
const { packs } = parseRulebook(files);

describe.each(packs.filter((pack) => pack.rules.length > 0))('the examples of $id', (pack) => {
  // Throws on a rule without a passed, a failed and an inapplicable example.
  const results = runExamples(pack, parseExamples(pack.id, files), () => ({}));

  it.each(results)('$rule: $example', ({ finding, expected, fault }) => {
    expect(fault).toBe('');
    expect(finding?.outcome).toBe(expected);
  });
});
