import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/extract/text/read-text.ts';
import { scanPage } from '../../../lib/extract/text/scan-page.ts';
import { Evidence } from '../../../lib/facts/evidence.ts';
import { PATHS } from '../../../lib/facts/paths.ts';
import type { Block } from '../../../lib/facts/snapshot.ts';
import { BOOK, heading, pageOf } from './fixture.ts';

const of = (page: ReturnType<typeof pageOf>, path: string) =>
  readText(page, BOOK).filter((reading) => reading.path === path);

describe('what a block is about', () => {
  const days = 'within 12 days of receipt';
  const told = (label: string): [string, Partial<Block>][] => [
    ['the first cell of its row', { role: 'row', text: `${label}\t${days}`, cells: [label, days] }],
    ['its term', { role: 'pair', text: `${label}: ${days}`, term: label }],
  ];

  it.each(told('Returns'))('is told by %s', (_, block) => {
    expect(of(pageOf([block]), 'returns.window')).toMatchObject([{ value: { length: 'P12D' } }]);
  });

  it.each(told('Payment'))('is not told by %s where that names something else', (_, block) => {
    expect(of(pageOf([block]), 'returns.window')).toEqual([]);
  });

  it('is not spoilt by the last of a row of doors to the parts of a shop', () => {
    const read = (...doors: string[]) => {
      const said = 'Order by 2 pm, dispatched the same day';
      return of(pageOf([...doors.map((door) => heading(door)), said]), 'delivery.dispatch').length;
    };
    expect(read('Related products')).toBe(0);
    expect(read('Mugs', 'Related products')).toBe(0);
    expect(read('Mugs', 'Plates', 'Related products')).toBe(1);
  });

  it('is not told by its own words', () => {
    expect(of(pageOf([`The returns form comes ${days}`]), 'returns.window')).toEqual([]);
  });
});

describe('a row', () => {
  it.each([
    ['a condition in the cell before', ['일반 배송', '40000원 이상 구매', '무료'], '40000'],
    ['the condition first', ['40000원 이상 구매', '무료'], '40000'],
  ])('is free from an amount with %s', (_, cells, amount) => {
    const page = pageOf([heading('배송비 안내'), { role: 'row', text: cells.join('\t'), cells }]);
    expect(of(page, 'delivery.freeFrom')).toMatchObject([{ value: { amount } }]);
    expect(of(page, 'delivery.cost')).toEqual([]);
  });
});

describe('evidence', () => {
  it('is the sentence, as it stands on the page, and the block', () => {
    const text = 'Gut zu wissen. Die Widerrufsfrist beträgt  vierzehn Tage. Danach nicht mehr.';
    const [found] = of(pageOf(['Anderes', text]), 'returns.window');
    expect(found?.evidence).toEqual({
      source: 'text',
      quote: 'Die Widerrufsfrist beträgt vierzehn Tage.',
      url: 'https://shop.example/page',
      locator: 'block:1',
    });
  });

  it('has no signs at its edges that part notices in a banner', () => {
    const [found] = of(pageOf(['Neu · 30 Tage Rückgaberecht · ']), 'returns.window');
    expect(found?.evidence.quote).toMatch(/^[^·].*[^·\s]$/);
  });

  it('is at most 300 characters around the words in an endless sentence', () => {
    const text = `${'sehr lang und '.repeat(60)}30 Tage Rückgaberecht ${'und noch mehr '.repeat(60)}`;
    const quote = of(pageOf([text]), 'returns.window')[0]?.evidence.quote ?? '';
    expect(quote.length).toBeLessThanOrEqual(300);
    expect(quote).toContain('30 Tage Rückgaberecht');
    expect(text).toContain(quote);
  });

  it('of a value under a heading is the value', () => {
    const [found] = of(pageOf([heading('Widerrufsfrist'), '14 Tage']), 'returns.window');
    expect(found?.evidence).toMatchObject({ quote: '14 Tage', locator: 'block:1' });
  });
});

describe('context', () => {
  const text = 'Die Widerrufsfrist beträgt 14 Tage.';
  const weight = (page: ReturnType<typeof pageOf>) => of(page, 'returns.window')[0]?.weight ?? 0;
  const plain = weight(pageOf([text]));

  it('makes a reading under a heading of its topic more reliable', () => {
    expect(weight(pageOf([heading('Widerrufsrecht'), text]))).toBeGreaterThan(plain);
  });

  it('makes a reading on a page about its topic more reliable', () => {
    expect(weight(pageOf([text], { title: 'Rückgabe' }))).toBeGreaterThan(plain);
  });

  it('makes a reading under another topic less reliable', () => {
    expect(weight(pageOf([heading('Garantie'), text]))).toBeLessThan(plain);
  });

  it('puts what parcels to other countries take behind what they take at home', () => {
    const page = pageOf([
      heading('International shipping'),
      'Some parcels wait at customs.',
      'Delivery takes 9–12 days.',
      heading('Domestic shipping'),
      'Delivery takes 2–3 days.',
    ]);
    const times = of({ ...page, language: 'en' }, 'delivery.time').toSorted((a, b) => b.weight - a.weight);
    expect(times.map(({ value }) => value)).toEqual([
      { min: 'P2D', max: 'P3D' },
      { min: 'P9D', max: 'P12D' },
    ]);
  });

  it('drops what reviews say', () => {
    expect(of(pageOf([heading('Kundenbewertungen'), text]), 'returns.window')).toEqual([]);
  });

  it('makes hidden words less reliable', () => {
    const hidden = { text, marks: [{ kind: 'hidden' as const, start: 0, end: text.length }] };
    expect(weight(pageOf([hidden]))).toBeLessThan(plain);
  });
});

describe('the main price', () => {
  const button = { role: 'button' as const, text: 'In den Warenkorb' };

  it('is the first amount after the main heading, the struck one is the price before', () => {
    const text = '59,90 € 49,90 €';
    const price = { text, marks: [{ kind: 'struck' as const, start: 0, end: 7 }] };
    const page = pageOf([heading('Wollpullover', 1), price, button, heading('Ähnliche Artikel'), '12,00 €']);
    expect(of(page, 'price.current').map(({ value }) => value)).toEqual([
      { amount: '49.90', currency: 'EUR' },
    ]);
    expect(of(page, 'price.was').map(({ value }) => value)).toEqual([{ amount: '59.90', currency: 'EUR' }]);
  });

  it('takes raised digits for cents', () => {
    const price = { text: '$22999', marks: [{ kind: 'raised' as const, start: 4, end: 6 }] };
    const page = pageOf([heading('Doorbell', 1), price, { role: 'button', text: 'Add to cart' }]);
    expect(of(page, 'price.current')[0]?.value).toEqual({ amount: '229.99', currency: 'USD' });
  });

  it.each([
    ['no way to buy', [heading('Wollpullover', 1), '49,90 €']],
    ['no heading', ['49,90 €', button]],
    ['an instalment', [heading('Wollpullover', 1), 'monatlich 4,90 €', button]],
    [
      'two amounts of which words say that they are two things',
      [heading('Wollpullover', 1), 'klein 59,90 €', 'groß 49,90 €', button],
    ],
    ['a list of offers', [heading('Wollpullover', 1), '1 € 2 € 3 €', button]],
    ['related goods', [heading('Wollpullover', 1), heading('Ähnliche Artikel'), '49,90 €', button]],
  ])('is not read from %s', (_, blocks) => {
    expect(of(pageOf(blocks), 'price.current')).toEqual([]);
  });
});

describe('the form', () => {
  const box = { kind: 'checkbox', name: 'x', value: '', region: 'main' as const };

  it('tells the extras that are ticked in advance', () => {
    const page = pageOf([], {
      controls: [
        { ...box, label: 'Newsletter bestellen', checked: false },
        { ...box, label: 'Ich stimme den AGB zu', checked: true },
        { ...box, label: 'Versicherung für 4,99 €', checked: true },
      ],
    });
    expect(of(page, 'checkout.preticked')).toMatchObject([
      { value: ['Versicherung für 4,99 €'], evidence: { source: 'form', locator: 'control:2' } },
    ]);
  });

  it('tells an order button that is an input', () => {
    const page = pageOf([], {
      controls: [{ kind: 'submit', name: '', label: '', value: 'Place order', region: 'main' }],
    });
    expect(of(page, 'checkout.orderButton')[0]).toMatchObject({
      value: 'Place order',
      evidence: { locator: 'control:0' },
    });
  });
});

describe('the closed platform for disputes', () => {
  it('is found as a link and as written', () => {
    const href = 'https://ec.europa.eu/consumers/odr/';
    const linked = pageOf([], { links: [{ text: 'ODR', href, region: 'footer' }] });
    expect(of(linked, 'disputes.odrLink')[0]?.evidence).toMatchObject({
      source: 'link',
      quote: 'ODR',
      locator: 'link:0',
    });
    expect(of(pageOf([`Siehe ${href}`]), 'disputes.odrLink')[0]?.evidence.source).toBe('text');
    expect(of(pageOf(['https://ec.europa.eu/info']), 'disputes.odrLink')).toEqual([]);
  });
});

describe('any page', () => {
  const seeds =
    'Rückgabe kostenlos innerhalb von 14 Tagen nicht Versand ab 50 € free returns within 30 days delivery le retour sous jours GmbH Straße 5 24103 Kiel . , : \n ( ) info@shop.example'.split(
      ' ',
    );
  const text = fc
    .array(fc.oneof(fc.constantFrom(...seeds), fc.string()), { maxLength: 60 })
    .map((words) => words.join(' '));

  it('yields only values in the form of their paths, with words behind them', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        for (const { path, value, evidence, weight } of readText(pageOf(texts), BOOK)) {
          expect(PATHS[path].safeParse(value).success).toBe(true);
          expect(Evidence.safeParse(evidence).success).toBe(true);
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['terms', 'Die Rücksendung ist kostenlos innerhalb von 14 Tagen ab Erhalt der Ware. '],
    ['one phrase without end', 'Rücksendung '],
    ['gaps that never close', 'haben {period} ich 14 Tage haben return within '],
    ['amounts', '12,00 € '],
    ['guards', 'nicht kein nur wenn '],
  ])('costs steps in line with its length: %s', (_, unit) => {
    const steps = (times: number) => {
      const counter = { steps: 0 };
      scanPage(pageOf([unit.repeat(times)]), BOOK, counter);
      return counter.steps;
    };
    const [once, tenfold] = [steps(60), steps(600)];
    expect(tenfold).toBeLessThanOrEqual(once * 11);
  });
});
