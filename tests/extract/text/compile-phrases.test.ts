import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../../lib/extract/text/compile-phrases.ts';
import { readText } from '../../../lib/extract/text/read-text.ts';
import { parsePhraseTables } from '../../../lib/packs/phrase-table.ts';
import { pageOf } from './fixture.ts';

const compile = (data: object) => compilePhrases(parsePhraseTables({ 'phrases/xx/topic.yaml': data }));
const units = [{ words: ['sol', 'sols'], unit: 'day' }];

describe('compilePhrases', () => {
  it('reads a language it has never seen', () => {
    const book = compile({
      units,
      numbers: { duo: 2 },
      phrases: [{ say: 'reddere {period}', gives: { 'returns.window': '{period}' } }],
    });
    const [found] = readText(pageOf(['Licet reddere duo sols.']), book);
    expect(found).toMatchObject({ path: 'returns.window', value: { length: 'P2D' } });
  });

  it.each([
    [{ say: '{period}', gives: { 'returns.window': '{period}' } }, /phrases\.0: "\{period\}" needs a word/],
    [{ say: '{soon} x', gives: {} }, /\{soon\} is no slot/],
    [{ say: 'x', gives: { 'returns.window': '{period}' } }, /\{period\} stands not in every way/],
    [{ say: 'x [{period}]', gives: { 'returns.window': '{period}' } }, /stands not in every way/],
    [{ say: 'x {money}', gives: { 'returns.window': '{money}' } }, /does not fit this path/],
    [{ say: 'x', gives: { 'returns.paidBy': 'nobody' } }, /"nobody" does not fit/],
    [{ say: '{text} x', gives: {} }, /needs a word that is always there, before \{text\}/],
    [{ say: 'x <none>', gives: {} }, /<none> is no list/],
  ])('refuses %j, naming file and phrase', (phrase, message) => {
    expect(() => compile({ phrases: [phrase] })).toThrow(message);
    expect(() => compile({ phrases: [phrase] })).toThrow(/^rules\/phrases\/xx\/topic\.yaml: phrases\.0: /);
  });
});

describe('parsePhraseTables', () => {
  it.each([
    [{ phrases: [{ say: 'x', gives: { 'no.path': true } }] }, /phrases\.0\.gives/],
    [{ phrases: [{ say: 'x' }] }, /phrases\.0\.gives/],
    [{ phrases: [{ say: 'x', gives: {}, colour: 'red' }] }, /phrases\.0/],
    [{ numbers: { one: 'two' } }, /numbers\.one/],
    [[], /must hold sections/],
  ])('refuses %j, naming file and place', (data, message) => {
    expect(() => parsePhraseTables({ 'phrases/xx/topic.yaml': data })).toThrow(message);
    expect(() => parsePhraseTables({ 'phrases/xx/topic.yaml': data })).toThrow(
      /^rules\/phrases\/xx\/topic\.yaml: /,
    );
  });

  it('leaves examples, links and page kinds to others', () => {
    const files = {
      'phrases/xx/a.examples.yaml': 1,
      'phrases/xx/links.yaml': 1,
      'phrases/xx/page-kinds.yaml': 1,
      'phrases/xx/language.yaml': 1,
      'eu/rules/a.yaml': 1,
    };
    expect(parsePhraseTables(files)).toEqual([]);
  });
});
