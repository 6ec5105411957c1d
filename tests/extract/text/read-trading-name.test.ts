import { describe, expect, it } from 'vitest';
import { readTradingName } from '../../../lib/extract/text/read-trading-name.ts';
import { scanPage } from '../../../lib/extract/text/scan-page.ts';
import type { Block, Snapshot } from '../../../lib/facts/snapshot.ts';
import { BOOK, heading, pageOf } from './fixture.ts';

function sellerOf(blocks: (string | Partial<Block>)[], more: Partial<Snapshot>): Record<string, unknown> {
  const readings = readTradingName(scanPage(pageOf(blocks, more), BOOK, { steps: 0 }));
  return Object.fromEntries(readings.map(({ path, value }) => [path, value]));
}

describe('readTradingName', () => {
  it('takes the name of the site with its city and country', () => {
    expect(
      sellerOf(['This site is run by Tea Corner, Cork, Ireland. Write to us.'], {
        title: 'Terms – Tea Corner',
      }),
    ).toEqual({ 'seller.name': 'Tea Corner', 'seller.city': 'Cork', 'seller.country': 'IE' });
  });

  it('takes no licence in the description of a thing, but the signature at the end', () => {
    const licence = { text: 'For collectors.\n©2011 Starfleet Ltd & TM.' };
    const blocks = ['A train', licence, 'Fine paint', 'Steel wheels', 'Sound', 'Lights'];
    const read = (more: Partial<Block>[]) =>
      readTradingName(scanPage(pageOf([...blocks, ...more], {}), BOOK, { steps: 0 }, 'product'));
    expect(read([])).toEqual([]);
    expect(read([{ text: '© 2026 Rail Trading Ltd' }])[0]?.value).toBe('Rail Trading Ltd');
  });

  it('knows the name of the site by a full-width bar in its title', () => {
    expect(
      sellerOf([{ text: '© 2026 青空農園', region: 'footer' }], { title: '青空農園｜お米と野菜' }),
    ).toEqual({
      'seller.name': '青空農園',
    });
  });

  it('takes the name of the site that heads a legal notice', () => {
    const page = [heading('Mentions légales', 1), heading('Éditeur du site'), 'Coin Thé\nQuelque part'];
    expect(sellerOf(page, { title: 'Mentions légales | Coin Thé' })).toEqual({ 'seller.name': 'Coin Thé' });
  });

  it.each<[string, Partial<Block>, Record<string, unknown>]>([
    [
      'a name behind a copyright sign',
      { text: '© 2019–2026 Tea Corner. All rights reserved.' },
      { 'seller.name': 'Tea Corner' },
    ],
    ['a sign in a wrong encoding', { text: 'Â© 2026 Tea Corner' }, { 'seller.name': 'Tea Corner' }],
    ['a name with its years behind', { text: '© Tea Corner 2013-2026' }, { 'seller.name': 'Tea Corner' }],
    [
      'a name before who made the site',
      { text: '© 2014 Tea Corner. All rights reserved. Site design by Pixel Ltd' },
      { 'seller.name': 'Tea Corner' },
    ],
    ['a name before it', { text: 'TEA CORNER © 2026', region: 'footer' }, { 'seller.name': 'TEA CORNER' }],
    [
      'a legal name of any site',
      { text: '© Beispiel Handels GmbH 2026' },
      { 'seller.name': 'Beispiel Handels GmbH', 'seller.legalForm': 'GmbH' },
    ],
    [
      'the legal name of the site in a footer',
      { text: 'Tea Corner Ltd', region: 'footer' },
      { 'seller.name': 'Tea Corner Ltd', 'seller.legalForm': 'Ltd' },
    ],
  ])('takes %s', (_, block, facts) => {
    expect(sellerOf([block], { title: 'Terms – Tea Corner' })).toEqual(facts);
  });

  it('takes the name that terms only mention, where the host confirms it', () => {
    const page = pageOf(['Orders from Tea Corner are sent by post.'], {
      title: 'Terms – Tea Corner',
      url: 'https://tea-corner.example/terms',
    });
    const read = (kind: 'terms' | 'product') =>
      readTradingName(scanPage(page, BOOK, { steps: 0 }), kind).map(({ value }) => value);
    expect(read('terms')).toEqual(['Tea Corner']);
    expect(read('product')).toEqual([]);
  });

  it('takes the legal name before the one that terms only mention', () => {
    const page = pageOf(['Tea Corner sells tea.', 'Tea Corner LLC ("we") runs this site.'], {
      title: 'Terms – Tea Corner',
      url: 'https://tea-corner.example/terms',
    });
    const found = readTradingName(scanPage(page, BOOK, { steps: 0 }), 'terms');
    const best = found.toSorted((a, b) => b.weight - a.weight)[0];
    expect(best?.value).toBe('Tea Corner LLC');
  });

  it.each<[string, (string | Partial<Block>)[]]>([
    ['a copyright of somebody else', [{ text: 'Photos © 2026 Jane Sample', region: 'footer' }]],
    [
      'a group of which somebody sells',
      [{ text: '© 2026 About us, Inc. or its affiliates', region: 'footer' }],
    ],
    ['a sentence before it', [{ text: 'This shop is powered by Tea Corner © 2026', region: 'footer' }]],
    ['a domain', [{ text: '© 2026 about-us.example', region: 'footer' }]],
    ['another name', ['Run by Somebody, Cork, Ireland.']],
    ['no country', ['Tea Corner, Biscuits, Cake and more']],
    ['a host', [heading('Web design by'), 'Tea Corner, Cork, Ireland']],
    ['a line in prose', ['Tea Corner\nwas founded in 1990']],
  ])('takes nothing from %s', (_, blocks) => {
    expect(sellerOf(blocks, { title: 'About us – Tea Corner' })).toEqual({});
  });
});
