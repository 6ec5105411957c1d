import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney } from '../../../lib/extract/slots/money.ts';

describe('readMoney', () => {
  it.each([
    ['statt 59,90 € nur 49,90 €', ['59.90 EUR', '49.90 EUR']],
    ['ab 50 € versandkostenfrei', ['50 EUR']],
    ['249€.149€', ['249 EUR', '149 EUR']],
    ['US$ 12.50 or AU$ 18', ['12.50 USD', '18 AUD']],
    ['EUR 4,90 pro Paket', ['4.90 EUR']],
    ['tier 1: $20.00', ['20.00 USD']],
    ['buy 2 €50', ['50 EUR']],
    ['in 14 Tagen', []],
    ['5 L Eimer', []],
    ['10 K views', []],
    ['TOP 10', []],
    ['Art. 5 Nr. 3', []],
    ['R 12', []],
    ['$99 MXN', ['99 MXN']],
    ['AUD $49, CAD $45', ['49 AUD', '45 CAD']],
    ['$49 AUD $45 CAD', ['49 AUD', '45 CAD']],
    ['over cad $75', ['75 CAD']],
    ['aud$15', ['15 AUD']],
    ['$ 5.000 COP', ['5000 COP']],
    ['COP $ 50.000', ['50000 COP']],
    ['ALL $5', ['5 USD']],
    ['NOMAD $5', ['5 USD']],
    ['R $ 12,90', ['12.90 BRL']],
    ['NZ $12', ['12 NZD']],
    ['orders above 1500 rupees', ['1500 INR']],
    ['Gs. 50.000', ['50000 PYG']],
    ['49 kr SEK', ['49 SEK']],
    ['$5 EUR', ['5 USD']],
    ['yli 50 euron tilaukset', ['50 EUR']],
    ['от 50 евро', ['50 EUR']],
    ['euroa 50', []],
  ])('finds in %j the amounts %j', (text, found) => {
    expect(readMoney(text).map(({ money }) => `${money.amount} ${money.currency}`)).toEqual(found);
  });

  it('takes the hint where a sign may mean several currencies', () => {
    expect(readMoney('$5', 'CAD')[0]?.money.currency).toBe('CAD');
    expect(readMoney('$5 USD', 'CAD')[0]?.money.currency).toBe('USD');
    expect(readMoney('€5', 'CAD')[0]?.money.currency).toBe('EUR');
    expect(readMoney('R 12', 'ZAR')[0]?.money.currency).toBe('ZAR');
  });

  it.each([
    ['over 799,-', 'NOK', ['799']],
    ['vanaf 50,– gratis', 'EUR', ['50']],
    ['over 799,-', undefined, []],
    ['over 799,-', 'USD', []],
    ['över 499:-', 'SEK', ['499']],
    ['över 499:-', 'EUR', []],
    ['maat 38,-40', 'EUR', []],
    ['in 3, - das heißt', 'EUR', []],
  ])('finds in %j on a page in %s the amounts %j', (text, hint, found) => {
    expect(readMoney(text, hint).map(({ money }) => money.amount)).toEqual(found);
  });

  it('tells where the amount stands, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789., €$kr-'.split('')) }), (text) => {
        let end = 0;
        for (const span of readMoney(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(span.start, span.end)).toMatch(/\d/);
          end = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
