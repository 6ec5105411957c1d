import { describe, expect, it } from 'vitest';
import { indexKinds } from '../../../lib/extract/page/kind-index.ts';
import { pageTopics } from '../../../lib/extract/page/page-topics.ts';
import { topicSigns } from '../../../lib/extract/page/topic-signs.ts';
import type { PageKind } from '../../../lib/facts/page-kind.ts';
import { snapshotOf } from '../snapshot-of.ts';

const kinds = indexKinds([
  {
    language: 'en',
    topics: {
      cart: ['basket'],
      range: ['our products'],
      authority: ['mayor', 'council'],
      club: ['members', 'our members'],
      booking: ['book a room', 'rooms'],
      press: ['politics', 'sports', 'weather', 'culture'],
      tax: ['incl vat'],
    },
  },
  {
    language: 'de',
    topics: {
      cart: ['Warenkorb'],
      delivery: ['Versand'],
      ingredients: ['Zutaten'],
      preparation: ['Zubereitung'],
    },
  },
  { language: 'zh', topics: { cart: ['购物车'] } },
]);
const LONG = 'Wir geben die Ware am nächsten Tag zum Versand und melden uns, sobald sie auf dem Weg ist.';

function topicsOf(language: string, ...texts: string[]) {
  const blocks = texts.map((text) => ({ role: 'text' as const, text, region: 'main' as const }));
  return pageTopics(snapshotOf({ blocks }), language, kinds);
}

describe('pageTopics', () => {
  it.each<[string, string, string[]]>([
    ['de', 'Zum Warenkorb (2)', ['cart']],
    ['de', 'Preis incl. VAT', ['tax']],
    ['de', 'Warenkorbanalyse', []],
    ['en', 'Warenkorb', []],
    ['', 'Warenkorb', ['cart']],
    ['zh', '我的购物车有0个商品', ['cart']],
    ['en', 'Sports', ['press']],
    ['en', 'Sports shoes', []],
    ['de', LONG, []],
  ])('in %s: "%s"', (language, text, topics) => {
    expect([...topicsOf(language, text).short.keys()]).toEqual(topics);
  });

  it('looks at the parts of the title', () => {
    const snapshot = snapshotOf({ title: 'Tea House – Our products' });
    expect([...pageTopics(snapshot, 'en', kinds).short.keys()]).toEqual(['range']);
  });

  it('keeps what longer texts speak of apart', () => {
    expect([...topicsOf('de', LONG).long]).toEqual(['delivery']);
  });
});

describe('topicSigns', () => {
  it.each<[string, string[], PageKind | null, number]>([
    ['a cart', ['Warenkorb'], null, 1.2],
    ['a longer text on no page of words', [LONG], null, 0],
    ['a longer text on a page of words', [LONG], 'terms', 0.5],
    ['the sections of a newspaper', ['Politics', 'Sports', 'Weather', 'Culture'], null, -2.5],
    ['a sport alone', ['Sports'], null, 0],
    ['what a shop has', ['Our products'], null, 0.4],
    ['a town', ['The mayor', 'Council meetings'], null, -2.5],
    ['a street alone', ['Mayor Street 5'], null, 0],
    ['one word of a club', ['Our members'], null, 0],
    ['what is booked', ['Our rooms', 'Book a room'], null, -1.5],
    ['a recipe', ['Zutaten', 'Zubereitung'], null, -3],
    ['what is in it alone', ['Zutaten'], null, 0],
  ])('weighs %s', (_, texts, kind, sum) => {
    const signs = topicSigns(topicsOf('de', ...texts), kind, new Set(), 'https://www.shop.example/', false);
    expect(signs.reduce((all, sign) => all + (sign.for ? sign.score : -sign.score), 0)).toBeCloseTo(sum);
  });

  it('leaves out what links and buttons have told', () => {
    expect(
      topicSigns(topicsOf('de', 'Warenkorb'), null, new Set(['cart']), 'https://www.shop.example/', false),
    ).toEqual([]);
  });
});
