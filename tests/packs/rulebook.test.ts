import { describe, expect, it } from 'vitest';
import { readRulebook } from '../../build/read-rulebook.ts';
import { parseRulebook } from '../../lib/packs/rulebook.ts';

describe('parseRulebook', () => {
  it('takes a folder for a pack where it has a pack.yaml, and refuses it whole where that is wrong', () => {
    expect(parseRulebook({}).packs).toEqual([]);
    expect(() => parseRulebook({ 'tried/pack.yaml': {} })).toThrow(/^rules\/tried\/pack\.yaml: /);
  });
});

describe('the rules of this checkout', () => {
  const book = readRulebook();

  it('hold, and have all that the extension needs', () => {
    expect(book.packs.map((pack) => pack.id)).toContain('iso-32123');
    expect(book.calendars.length).toBeGreaterThan(0);
  });

  it('survive JSON, so that they can be shipped as data', () =>
    expect(JSON.parse(JSON.stringify(book))).toEqual(book));

  it('have a rule for every topic', () => {
    const topics = new Set(book.packs.flatMap((pack) => pack.rules.map((rule) => rule.topic)));
    expect([...topics].sort()).toEqual([
      'delivery',
      'help',
      'price',
      'refund',
      'returns',
      'seller',
      'warranty',
    ]);
  });

  it('understand pages only in languages that phrases are there for', () => {
    const languages = new Set(book.phrases.map((table) => table.language));
    for (const pack of book.packs)
      for (const language of pack.pageLanguages) expect(languages, pack.id).toContain(language);
  });
});
