import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../../lib/extract/page/read-language.ts';
import { topicLanguage } from '../../../lib/extract/page/topic-language.ts';
import { compileReadingTables } from '../../../lib/extract/reading-tables.ts';
import { snapshotOf } from '../snapshot-of.ts';
import { PHRASE_FILES } from '../text/fixture.ts';

const { kinds } = compileReadingTables(PHRASE_FILES);

const linksOf = (...names: string[]) =>
  names.map((text, at) => ({ text, href: `https://www.shop.example/${at}`, region: 'nav' as const }));

const languageOf = (...names: string[]) =>
  topicLanguage(snapshotOf({ links: linksOf(...names) }), kinds)?.value;

describe('topicLanguage', () => {
  it.each<[string, string[], string | undefined]>([
    ['a Lithuanian menu', ['Prekės', 'Užsakymai', 'Pristatymas', 'Krepšelis'], 'lt'],
    ['a Hungarian menu', ['Kosár', 'Webáruház', 'Szállítás', 'Termékek'], 'hu'],
    ['words that neighbours share', ['Kurv', 'Levering', 'Produkter', 'Butik'], undefined],
    ['two words', ['Prekės', 'Užsakymai'], undefined],
    [
      'a menu in two languages',
      ['Prekės', 'Užsakymai', 'Pristatymas', 'Products', 'Orders', 'Delivery'],
      undefined,
    ],
  ])('tells %s', (_, names, language) => {
    expect(languageOf(...names)).toBe(language);
  });

  it.each([
    ['en', 'lt'],
    ['', 'lt'],
    ['pl', 'pl'],
  ])('goes before the tag %j of a template: %s', (language, told) => {
    const links = linksOf('Prekės', 'Užsakymai', 'Pristatymas', 'Krepšelis');
    expect(readLanguage(snapshotOf({ language, links }), kinds)[0]?.value).toBe(told);
  });
});
