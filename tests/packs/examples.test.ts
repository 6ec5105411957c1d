import { expect, it } from 'vitest';
import { parseExamples } from '../../lib/packs/examples.ts';

const one = [{ name: 'a page', pages: [{ kind: 'terms' }] }];
const examples = { passed: one, failed: one, inapplicable: one };
const files = { 'tried/rules/a.yaml': {}, 'tried/rules/a.examples.yaml': examples };

it('gives the examples of each rule', () =>
  expect(parseExamples('tried', files).get('a')?.passed[0]?.name).toBe('a page'));

it.each<[string, Record<string, unknown>, string]>([
  ['a rule without examples', { 'tried/rules/b.yaml': {} }, 'rules/tried/rules/b.examples.yaml: is missing'],
  ['examples without a rule', { 'tried/rules/b.examples.yaml': examples }, 'there is no rule "b"'],
  [
    'a rule that never fails',
    { 'tried/rules/a.examples.yaml': { ...examples, failed: undefined } },
    'rules/tried/rules/a.examples.yaml: failed: expected array',
  ],
  [
    'a rule that never does not apply',
    { 'tried/rules/a.examples.yaml': { ...examples, inapplicable: [] } },
    'inapplicable: needs at least 1',
  ],
  [
    'a fact with a path that is none',
    {
      'tried/rules/a.examples.yaml': {
        ...examples,
        failed: [{ name: 'x', pages: [{ kind: 'terms', facts: { 'no.path': { value: 1, quote: 'x' } } }] }],
      },
    },
    'failed[0].pages[0].facts',
  ],
])('refuses %s', (_, change, message) =>
  expect(() => parseExamples('tried', { ...files, ...change })).toThrow(message),
);
