import { describe, expect, it } from 'vitest';
import { pagesToRead } from '../../lib/dossier/pages-to-read.ts';
import { dossierOf } from './dossier-of.ts';

const shop = (path: string) => `https://shop.example/${path}`;

describe('pagesToRead', () => {
  it('takes one page of each kind first, those that answer most before the others, and none on privacy', () => {
    const dossier = dossierOf({
      kind: 'product',
      says: {
        'links.privacy': [shop('privacy')],
        'links.terms': [shop('agb')],
        'links.returns': [shop('returns'), shop('withdrawal')],
        'links.imprint': [shop('imprint')],
      },
    });
    expect(pagesToRead(dossier)).toEqual([
      { kind: 'returns', url: shop('returns') },
      { kind: 'imprint', url: shop('imprint') },
      { kind: 'terms', url: shop('agb') },
      { kind: 'returns', url: shop('withdrawal') },
    ]);
  });

  it('asks for no page twice, whether it was read or two links lead to it', () => {
    const dossier = dossierOf(
      {
        kind: 'product',
        says: {
          'links.imprint': [shop('imprint#address')],
          'links.returns': [shop('terms#returns')],
          'links.terms': [shop('terms')],
        },
      },
      { kind: 'imprint' },
    );
    expect(pagesToRead(dossier)).toEqual([{ kind: 'returns', url: shop('terms') }]);
  });

  it('takes kinds that are not known before more of a kind that is', () => {
    const says = { 'links.returns': [shop('withdrawal')], 'links.contact': [shop('contact')] };
    const dossier = dossierOf({ kind: 'product', says }, { kind: 'returns' });
    expect(pagesToRead(dossier).map((page) => page.kind)).toEqual(['contact', 'returns']);
  });

  it('gives eight at most', () => {
    const many = Array.from({ length: 20 }, (_, at) => shop(`t${at}`));
    const dossier = dossierOf({ kind: 'product', says: { 'links.terms': many, 'links.returns': many } });
    expect(pagesToRead(dossier)).toHaveLength(8);
  });

  it.each([
    ['another shop', 'https://elsewhere.example/terms'],
    ['a sign-out', shop('account/log-out?next=terms')],
    ['a sign-out in one word', shop('signout')],
    ['a cart that fills', shop('terms?add-to-cart=17')],
    ['a newsletter that ends', shop('unsubscribe/terms')],
    ['a paper that is no page', shop('terms.PDF')],
    ['a name and password', 'https://me:secret@shop.example/terms'],
  ])('never follows %s', (_, url) =>
    expect(pagesToRead(dossierOf({ kind: 'product', says: { 'links.terms': [url] } }))).toEqual([]),
  );

  it.each([
    ['a host of the same shop', 'https://help.shop.example/terms'],
    ['a word that only contains another', shop('payment-and-addresses')],
  ])('follows %s', (_, url) =>
    expect(pagesToRead(dossierOf({ kind: 'product', says: { 'links.terms': [url] } }))).toHaveLength(1),
  );

  it('leaves the withdrawal form alone', () =>
    expect(
      pagesToRead(dossierOf({ kind: 'product', says: { 'links.withdraw': [shop('withdraw')] } })),
    ).toEqual([]));
});
