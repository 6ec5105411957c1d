import { expect, it } from 'vitest';
import type { RuleFileError } from '../../lib/packs/check.ts';
import { checkRuleFile } from '../../lib/packs/rule-file.ts';
import { ruleOf } from '../judge/pack-of.ts';

const one = [{ name: 'a page', pages: [{ kind: 'terms' }] }];
const examples = { met: one, missing: one, inapplicable: one };
const RULE = 'tried/rules/missing-return-window.yaml';
const BESIDE = 'tried/rules/missing-return-window.examples.yaml';

function read(files: Record<string, unknown>) {
  const faults: RuleFileError[] = [];
  return { ...checkRuleFile(faults, RULE, files), faults: faults.map(({ message }) => message) };
}

it('gives the examples beside a rule', () => {
  const { examples: found, faults } = read({ [RULE]: ruleOf(), [BESIDE]: examples });
  expect(found?.met[0]?.name).toBe('a page');
  expect(faults).toEqual([]);
});

it('gives the examples in the file of a rule, which are no part of it', () => {
  const { rule, examples: found, faults } = read({ [RULE]: { ...ruleOf(), examples } });
  expect(found?.met[0]?.name).toBe('a page');
  expect(rule).toEqual(ruleOf());
  expect(faults).toEqual([]);
});

it('takes a shop that contradicts itself for one that fails', () =>
  expect(
    read({ [RULE]: ruleOf(), [BESIDE]: { met: one, contradicted: one, inapplicable: one } }).faults,
  ).toEqual([]));

it.each<[string, Record<string, unknown>, string]>([
  ['a rule without examples', { [RULE]: ruleOf() }, `rules/${BESIDE}: is missing`],
  [
    'examples in two places',
    { [RULE]: { ...ruleOf(), examples }, [BESIDE]: examples },
    `rules/${BESIDE}: examples stand in ${RULE} as well`,
  ],
  [
    'a rule that never fails',
    { [RULE]: ruleOf(), [BESIDE]: { ...examples, missing: undefined } },
    `rules/${BESIDE}: missing: add an example of a shop that fails`,
  ],
  [
    'a rule that always applies, with the place in its file',
    { [RULE]: { ...ruleOf(), examples: { ...examples, inapplicable: [] } } },
    `rules/${RULE}: examples.inapplicable: needs at least 1`,
  ],
  [
    'a fact with a path that is none',
    {
      [RULE]: ruleOf(),
      [BESIDE]: {
        ...examples,
        missing: [{ name: 'x', pages: [{ kind: 'terms', facts: { 'no.path': { value: 1, quote: 'x' } } }] }],
      },
    },
    'missing[0].pages[0].facts',
  ],
])('refuses %s', (_, files, message) => expect(read(files).faults[0]).toContain(message));
