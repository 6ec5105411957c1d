import { describe, expect, it } from 'vitest';
import { readRules } from '../../build/read-rules.ts';
import { lastSlug } from '../../lib/extract/page/slug.ts';
import { parseLinkTables } from '../../lib/packs/link-table.ts';

describe('parseLinkTables', () => {
  it('takes the tables out of the files of the rules', () => {
    const tables = parseLinkTables({
      'phrases/de/links.yaml': { texts: { imprint: ['Impressum'] } },
      'phrases/de/page-kinds.yaml': { common: ['und'] },
      'phrases/de/returns.yaml': { phrases: [] },
      'eu/pack.yaml': {},
    });
    expect(tables).toEqual({
      links: [{ texts: { imprint: ['Impressum'] } }],
      kinds: [{ language: 'de', common: ['und'] }],
    });
  });

  it.each([
    ['an unknown topic', 'links', { texts: { jobs: ['Karriere'] } }, 'rules/phrases/de/links.yaml: texts'],
    [
      'a text that is no list',
      'links',
      { texts: { terms: 'AGB' } },
      'rules/phrases/de/links.yaml: texts.terms',
    ],
    ['an empty text', 'links', { texts: { terms: [''] } }, 'rules/phrases/de/links.yaml: texts.terms[0]'],
    [
      'a slug with signs',
      'links',
      { slugs: { terms: ['/agb'] } },
      'rules/phrases/de/links.yaml: slugs.terms[0]',
    ],
    [
      'an unknown field',
      'page-kinds',
      { titles: {} },
      'rules/phrases/de/page-kinds.yaml: unknown field "titles"',
    ],
    ['a list', 'page-kinds', [], 'rules/phrases/de/page-kinds.yaml: '],
  ])('names file and field of %s', (_, name, data, message) => {
    expect(() => parseLinkTables({ [`phrases/de/${name}.yaml`]: data })).toThrow(message);
  });
});

describe('the tables of links and page kinds', () => {
  const { links, kinds } = parseLinkTables(readRules('rules'));

  it('are there in English, German and French', () => {
    expect(kinds.map(({ language }) => language)).toEqual(expect.arrayContaining(['en', 'de', 'fr']));
    expect(links.length).toBeGreaterThanOrEqual(4);
  });

  it('write the ends of addresses as they are compared', () => {
    const slugs = [...links, ...kinds].flatMap((table) => Object.values(table.slugs ?? {}).flat());
    expect(slugs.filter((slug) => lastSlug(`https://shop.example/${slug}`) !== slug)).toEqual([]);
  });
});
