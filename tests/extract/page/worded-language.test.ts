import { describe, expect, it } from 'vitest';
import { indexKinds } from '../../../lib/extract/page/kind-index.ts';
import { readLanguage } from '../../../lib/extract/page/read-language.ts';
import { parseLinkTables } from '../../../lib/packs/link-table.ts';
import { PHRASE_FILES, pageOf } from '../text/fixture.ts';

const kinds = indexKinds(parseLinkTables(PHRASE_FILES).kinds);
const languageOf = (language: string, ...blocks: string[]) =>
  readLanguage(pageOf(blocks, { language }), kinds)[0]?.value;

describe('a page of few words is known by what it names', () => {
  it.each([
    ['tr', ['Sepetim', 'Ücretsiz kargo', 'Ödeme seçenekleri', 'Sipariş takibi', 'KDV dahil', '2 × 150 TL']],
    [
      'de',
      ['Warenkorb', 'Versandkosten', 'Zahlungsarten', 'Lieferzeit', 'inkl. MwSt', 'Zwischensumme 24,90 €'],
    ],
    ['lt', ['Prekės', 'Užsakymai', 'Pristatymas', 'Krepšelis']],
    ['hu', ['Kosár | Webáruház', 'Szállítás\nTermékek']],
    ['ro', ['Coșul meu', 'Livrare gratuită', 'Metode de plată', 'Retururi', 'TVA inclus', 'Comenzi']],
  ])('%s, though a template says English', (language, blocks) => {
    expect(languageOf('en', ...blocks)).toBe(language);
  });

  it.each([
    [
      'an English cart',
      'en-GB',
      ['Your cart', 'Free shipping', 'Payment methods', 'Orders', 'incl. VAT', 'Returns'],
      'en-GB',
    ],
    [
      'another language that the page says',
      'az',
      ['Sepetim', 'Ücretsiz kargo', 'Ödeme seçenekleri', 'Sipariş takibi', 'KDV dahil'],
      'az',
    ],
    ['too few names', 'en', ['Warenkorb', 'Versandkosten', 'Total 24.90'], 'en'],
    [
      'names of two languages',
      'en',
      [
        'Warenkorb',
        'Versandkosten',
        'Zahlungsarten',
        'Lieferzeit',
        'Your cart',
        'Free shipping',
        'Orders',
        'incl. VAT',
      ],
      'en',
    ],
  ])('not %s', (_, said, blocks, language) => {
    expect(languageOf(said, ...blocks)).toBe(language);
  });

  it('names in links count as well, each once', () => {
    const links = ['Prekės', 'Užsakymai', 'Pristatymas', 'Prekės'].map((text, at) => ({
      text,
      href: `https://shop.example/${at}`,
      region: 'nav' as const,
    }));
    const [language] = readLanguage(pageOf(['Prekės Užsakymai Pristatymas'], { links }), kinds);
    expect(language).toMatchObject({ value: 'lt', evidence: { locator: 'link:0' } });
    expect(readLanguage(pageOf([], { links: [...links.slice(0, 2), ...links.slice(3)] }), kinds)).toEqual([]);
  });
});
