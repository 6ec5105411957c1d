import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/extract/text/read-text.ts';
import { BOOK, pageOf } from './fixture.ts';

function read(content: string) {
  const page = pageOf(['Blue mug'], { language: 'en', meta: [{ name: 'Description', content }] });
  return readText(page, BOOK).map(({ path, value, evidence }) => ({
    path,
    value,
    quote: evidence.quote,
  }));
}

describe('the description of a page', () => {
  it('reads what the shop promises everybody, and quotes it', () => {
    expect(read('Blue mug, 12 €. Free delivery for orders over €24.90. Gift wrap possible.')).toEqual([
      {
        path: 'delivery.freeFrom',
        value: { amount: '24.90', currency: 'EUR' },
        quote: 'Free delivery for orders over €24.90.',
      },
    ]);
  });

  it.each([
    'Blue mug with a guarantee of 2 years',
    'Free returns',
    '',
    'Free delivery possible for orders over €24.90',
    'Kostenloser Versand ab 29 € für ausgewählte Artikel',
  ])('reads nothing else: %s', (content) => expect(read(content)).toEqual([]));
});
