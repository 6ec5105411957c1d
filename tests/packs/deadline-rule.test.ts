import { describe, expect, it } from 'vitest';
import { readRules } from '../../build/read-rules.ts';
import { deadlineRulesOf } from '../../lib/packs/deadline-rule.ts';
import { parseRulebook } from '../../lib/packs/rulebook.ts';

const files = readRules('rules');
const file = 'eu/deadlines/send-back.yaml';
const rule = files[file] as Record<string, unknown>;
const parse = (changes: object) =>
  deadlineRulesOf(parseRulebook({ ...files, [file]: { ...rule, ...changes } }).packs);

describe('the deadline rules', () => {
  it('of all packs are read, each with its pack', () => {
    expect(
      deadlineRulesOf(parseRulebook(files).packs).map(({ pack, rule: { id } }) => `${pack.id}/${id}`),
    ).toEqual([
      'de/claims-for-defects',
      'de/delivery-default',
      'de/refund-after-withdrawal',
      'de/send-back',
      'de/withdrawal-goods',
      'eu/delivery-default',
      'eu/legal-guarantee',
      'eu/refund-after-withdrawal',
      'eu/send-back',
      'eu/withdrawal-goods-ireland',
      'eu/withdrawal-goods',
    ]);
  });

  it.each<[string, object, string]>([
    ['a length in words', { length: 'two weeks' }, 'length: expected number'],
    ['an event that nobody knows', { after: 'lost' }, 'after: use one of placed, dispatched, delivered,'],
    ['a field that nobody knows', { days: 14 }, 'unknown field "days"'],
    ['no source', { sources: [] }, 'sources: needs at least 1'],
    ['another id', { id: 'send' }, 'id: is "send", the file is "send-back.yaml": make them the same'],
    [
      'no text in a language of the pack',
      { texts: { en: (rule.texts as { en: object }).en } },
      'texts: lacks "de"',
    ],
    ['refining what is not there', { replaces: 'eu/nothing' }, 'replaces: there is no deadline "eu/nothing"'],
    ['refining what is not extended', { replaces: 'de/send-back' }, 'replaces: "de/send-back" is of a pack'],
  ])('are refused for %s, with file and place', (_, changes, message) => {
    expect(() => parse(changes)).toThrow(`rules/${file}: ${message}`);
  });
});
