import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { mergePage } from '../../lib/dossier/merge.ts';
import { Dossier } from '../../lib/facts/dossier.ts';
import { candidates } from '../../lib/facts/fact.ts';
import { dossierOf, factsOf } from './dossier-of.ts';

const fourteen = { length: 'P14D' };
const thirty = { length: 'P30D' };

describe('mergePage', () => {
  it('gives the evidence of both pages to a value that they share', () => {
    const dossier = dossierOf(
      { kind: 'returns', says: { 'returns.window': [fourteen] } },
      { kind: 'terms', says: { 'returns.window': [{ length: 'P14D' }] } },
    );
    const facts = candidates(dossier.facts, 'returns.window');
    expect(facts).toHaveLength(1);
    expect(facts[0]?.evidence.map((proof) => proof.url)).toEqual([
      'https://shop.example/returns',
      'https://shop.example/terms',
    ]);
  });

  it('replaces what the same page said before, whatever place in it the address names', () => {
    const dossier = dossierOf(
      { kind: 'returns', says: { 'returns.window': [thirty], 'returns.paidBy': ['seller'] } },
      { kind: 'returns', url: 'https://shop.example/returns#top', says: { 'returns.window': [fourteen] } },
    );
    expect(dossier.pages).toHaveLength(1);
    expect(candidates(dossier.facts, 'returns.window').map((fact) => fact.value)).toEqual([fourteen]);
    expect(dossier.facts['returns.paidBy']).toBeUndefined();
  });

  it('puts the page that is there to tell before one that tells in passing', () => {
    const dossier = dossierOf(
      { kind: 'product', says: { 'returns.window': [thirty] } },
      { kind: 'terms', says: { 'returns.window': [{ length: 'P10D' }] } },
      { kind: 'returns', says: { 'returns.window': [fourteen] } },
    );
    expect(candidates(dossier.facts, 'returns.window').map((fact) => fact.value.length)).toEqual([
      'P14D',
      'P10D',
      'P30D',
    ]);
  });

  it('puts the words of the page that is there to tell first', () => {
    const dossier = dossierOf(
      { kind: 'listing', says: { 'returns.window': [thirty] } },
      { kind: 'returns', says: { 'returns.window': [thirty] } },
    );
    expect(candidates(dossier.facts, 'returns.window')[0]?.evidence[0].url).toBe(
      'https://shop.example/returns',
    );
  });

  it('keeps the same price of two products apart', () => {
    const price = { amount: '5.00', currency: 'EUR' };
    const dossier = dossierOf(
      { kind: 'product', url: 'https://shop.example/a', says: { 'price.current': [price] } },
      { kind: 'product', url: 'https://shop.example/b', says: { 'price.current': [price] } },
    );
    expect(candidates(dossier.facts, 'price.current')).toHaveLength(2);
  });

  it('takes a page that does not tell what it is for some page of a shop', () => {
    const page = { url: 'https://shop.example/x', title: '', cut: true };
    expect(mergePage(null, page, {}).pages).toEqual([{ ...page, kind: 'other-shop' }]);
  });

  it('refuses a page of another shop', () => {
    const page = { url: 'https://other.example/', title: '', cut: false };
    expect(() => mergePage(dossierOf({ kind: 'terms' }), page, {})).toThrow(/other\.example.*shop\.example/);
  });

  it('holds the sixty pages read last, and nothing of the others', () => {
    let dossier = dossierOf({ kind: 'terms', says: { 'returns.window': [thirty] } });
    for (let at = 0; at < 60; at += 1) {
      const url = `https://shop.example/p${at}`;
      dossier = mergePage(dossier, { url, title: '', cut: false }, factsOf({ kind: 'product', url }));
    }
    expect(dossier.pages).toHaveLength(60);
    expect(dossier.facts['returns.window']).toBeUndefined();
    expect(candidates(dossier.facts, 'page.language')).toHaveLength(60);
  });

  it('bounds what one page may add, and stays in the form of a dossier', () => {
    const names = Array.from({ length: 500 }, (_, at) => `Seller ${at}`);
    let dossier = dossierOf({ kind: 'imprint', says: { 'seller.name': names } });
    for (let at = 0; at < 30; at += 1) {
      const url = `https://shop.example/c${at}`;
      const facts = factsOf({ kind: 'contact', url, says: { 'seller.name': ['Seller 0'] } });
      dossier = mergePage(dossier, { url, title: '', cut: false }, facts);
    }
    expect(candidates(dossier.facts, 'seller.name')).toHaveLength(20);
    expect(z.safeParse(Dossier, dossier).error).toBeUndefined();
  });
});
