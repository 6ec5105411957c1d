import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../lib/extract/text/locale.ts';
import { pageOf } from './fixture.ts';

function currencyOf(...texts: string[]): string | undefined {
  return localeOf(pageOf(texts.map((text) => ({ role: 'text', text })))).currency;
}

describe('localeOf', () => {
  it.each([
    ['AUD$9, or free for orders over $55', 'AUD'],
    ['Flat rate NZ$6', 'NZD'],
    ['15 CAD, free over $100', 'CAD'],
    ['A $5 fee', undefined],
    ['$20 in the US, $30 in Europe, CA$15 in Canada', undefined],
    ['US$20 or AU$30', undefined],
    ['$9', undefined],
  ])('takes the sign alone in %j for %s', (text, currency) => {
    expect(currencyOf(text)).toBe(currency);
  });

  it.each([
    ['https://shop.example.co/', 'en', undefined],
    ['https://shop.example.co/', 'es', 'COP'],
    ['https://shop.example.com.co/', 'en', 'COP'],
    ['https://shop.example.com.au/', 'en', 'AUD'],
  ])('takes the dollars of %s in %s for %s', (url, language, currency) => {
    expect(localeOf({ ...pageOf(['$9'], { language }), url }).currency).toBe(currency);
  });
});
