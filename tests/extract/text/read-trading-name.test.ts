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

  it('takes the name of the site that heads a legal notice', () => {
    const page = [heading('Mentions légales', 1), heading('Éditeur du site'), 'Coin Thé\nQuelque part'];
    expect(sellerOf(page, { title: 'Mentions légales | Coin Thé' })).toEqual({ 'seller.name': 'Coin Thé' });
  });

  it.each<[string, (string | Partial<Block>)[]]>([
    ['another name', ['Run by Somebody, Cork, Ireland.']],
    ['no country', ['Tea Corner, Biscuits, Cake and more']],
    ['a host', [heading('Web design by'), 'Tea Corner, Cork, Ireland']],
    ['a line in prose', ['Tea Corner\nwas founded in 1990']],
  ])('takes nothing from %s', (_, blocks) => {
    expect(sellerOf(blocks, { title: 'About us – Tea Corner' })).toEqual({});
  });
});
