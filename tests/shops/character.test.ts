import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { documentOf, readPages } from './read-pages.ts';
import type { ShopId } from './serve.ts';

const pages = readPages();

function textOf(shop: ShopId): string {
  return pages
    .filter((page) => page.shop === shop)
    .map((page) => page.html)
    .join('\n');
}

describe('numbers', () => {
  it('Wollhaus Nord has a VAT id whose check digit holds', () => {
    const number = /Umsatzsteuer-Identifikationsnummer nach § 27a UStG: (DE[ \d]+)/.exec(
      textOf('wollhaus-nord'),
    );
    expect(stdnum.DE?.vat?.validate(number?.[1] ?? '').isValid).toBe(true);
  });

  it('every GTIN of Wollhaus Nord is a GTIN', () => {
    const numbers = [...textOf('wollhaus-nord').matchAll(/"gtin13": "(\d+)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(numbers).toHaveLength(4);
    for (const number of numbers) expect(checkDigitOf(number.slice(0, 12)), number).toBe(number.slice(12));
  });

  it('Belle Affaire has a SIRET whose check digits do not hold', () => {
    const number = /SIRET : ([ \d]+)/.exec(textOf('belle-affaire'))?.[1] ?? '';
    expect(number.replaceAll(' ', '')).toHaveLength(14);
    expect(stdnum.FR?.siret?.validate(number).isValid).toBe(false);
  });

  it('Gadget Barn names neither a VAT number nor a legal form nor a street', () => {
    const words = documentOf(textOf('gadget-barn')).documentElement.textContent;
    expect(words).not.toMatch(/VAT (number|no|id)|\bIE\d|Ltd|Limited company|Company number|Street|Road/i);
  });
});

/** GS1 check digit of the first twelve digits of a GTIN-13. */
function checkDigitOf(digits: string): string {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}

describe('what makes the shops what they are', () => {
  it('the structured data of the headphones is broken, and names another price than the page', () => {
    const page = pages.find(({ path }) => path === '/products/aurora-headphones.html');
    const script = documentOf(page?.html ?? '').querySelector('script[type="application/ld+json"]');
    expect(() => JSON.parse(script?.textContent ?? '')).toThrow();
    expect(script?.textContent).toContain('74.99');
    expect(documentOf(page?.html ?? '').querySelector('.price--large')?.textContent).toContain('79.99');
  });

  it('all other structured data can be read', () => {
    for (const { html, path } of pages) {
      if (path === '/products/aurora-headphones.html') continue;
      for (const script of documentOf(html).querySelectorAll('script[type="application/ld+json"]'))
        expect(() => JSON.parse(script.textContent ?? ''), path).not.toThrow();
    }
  });

  it('only the deceptive shop ticks extras beforehand', () => {
    const ticked = pages
      .filter(({ html }) => documentOf(html).querySelector('input[type=checkbox][checked]'))
      .map(({ shop, path }) => `${shop}${path}`);
    expect(ticked).toEqual(['belle-affaire/commande.html']);
  });

  it('only the deceptive shop runs scripts', () => {
    const running = pages
      .filter(({ html }) => documentOf(html).querySelector('script:not([type="application/ld+json"])'))
      .map(({ shop, path }) => `${shop}${path}`);
    expect(running.sort()).toEqual([
      'belle-affaire/coussin-velours.html',
      'belle-affaire/lampe-opaline.html',
    ]);
  });

  it('the order of Wollhaus Nord is told as schema.org Order, the others in words only', () => {
    const withOrder = pages.filter(({ html }) => html.includes('"@type": "Order"')).map(({ path }) => path);
    expect(withOrder).toEqual(['/bestellung-erhalten/']);
  });
});
