import type { Fact, Facts } from '../../facts/fact.ts';
import { type Candidate, evidenceOf } from '../candidate.ts';
import { claim, type Entity, textOf } from './entity.ts';
import { moneyOf } from './money.ts';
import { offersOf } from './offers-of.ts';

const PRICES = ['price', 'lowPrice', 'highPrice'];

/**
 * Settles, where a product has offers of several prices, which of them is the page's, and says so: that of the offer
 * which the page's address names or its text shows (`selected`), else the lowest. Where the page has another price,
 * the facts come back as they are.
 *
 * @example settleChoice(facts, product, 'https://shop.example/mug')['price.choice']?.[0].value // 'lowest'
 */
export function settleChoice(facts: Facts, product: Entity, url: string): Facts {
  const [shown, ...others] = facts['price.current'] ?? [];
  if (!shown) return facts;
  const { all, own } = offersOf(product, url);
  const prices = all.flatMap((offer) => pricesOf(offer, url));
  const lowest = prices.toSorted((a, b) => amountOf(a) - amountOf(b))[0];
  const highest = Math.max(...prices.map(amountOf));
  if (!lowest || highest === amountOf(lowest)) return facts;

  const isPicked = own.length < all.length;
  const isSeen = shown.evidence.some(({ source }) => source === 'text');
  const isLowest = amountOf(shown) === amountOf(lowest);
  const price = isPicked || isSeen || isLowest ? shown : factOf(lowest);
  const amount = amountOf(price);
  if (amount < amountOf(lowest) || amount > highest) return facts;
  const quote = evidenceOf(product.source, all.flatMap(wordsOf).join(', '), url, product.locator);
  const value = isPicked || amount > amountOf(lowest) ? 'selected' : 'lowest';
  const rest = [shown, ...others].filter((fact) => fact !== price && amountOf(fact) !== amount);
  return { ...facts, 'price.current': [price, ...rest], 'price.choice': [{ value, evidence: [quote] }] };
}

type Price = Pick<Candidate<'price.current'>, 'value' | 'evidence'>;

function pricesOf(offer: Entity, url: string): Price[] {
  return PRICES.flatMap((property) => {
    const money = moneyOf(offer, [property]);
    return money ? claim(offer, url, 'price.current', money, [property, 'priceCurrency'], 1) : [];
  });
}

function factOf({ value, evidence }: Price): Fact<'price.current'> {
  return { value, evidence: [evidence] };
}

function wordsOf(offer: Entity): string[] {
  return PRICES.flatMap((property) => {
    const text = textOf(offer, property);
    return text === undefined ? [] : [`${property}: ${text}`];
  });
}

function amountOf({ value }: Pick<Price, 'value'>): number {
  return Number(value.amount);
}
