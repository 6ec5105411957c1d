import { expect, it } from 'vitest';
import { pageCurrencies } from '../../lib/extract/page-currencies.ts';
import { snapshotOf } from './snapshot-of.ts';

const text = (words: string) => ({ role: 'text' as const, text: words, region: 'main' as const });

it('names the currencies of meta elements and of the amounts shown, each once', () => {
  const meta = [{ name: 'product:price:currency', content: 'eur' }];
  const blocks = [text('12,00 €'), text('£5'), text('7,00 €'), text('no amount')];
  expect(pageCurrencies(snapshotOf({ meta, blocks }))).toEqual(['EUR', 'GBP']);
});

it('names none where there is none', () => {
  expect(pageCurrencies(snapshotOf({ blocks: [text('Livraison offerte')] }))).toEqual([]);
});
