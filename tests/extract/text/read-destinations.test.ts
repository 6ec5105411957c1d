import { describe, expect, it } from 'vitest';
import { readDestinations } from '../../../lib/extract/text/read-destinations.ts';
import { scanPage } from '../../../lib/extract/text/scan-page.ts';
import type { PageKind } from '../../../lib/facts/page-kind.ts';
import { BOOK, pageOf } from './fixture.ts';

function countriesOf(names: string[], kind: PageKind = 'shipping'): unknown {
  const rows = names.map((name) => ({
    role: 'row' as const,
    text: `${name}\t5 €`,
    cells: [name, '5 €'],
    heads: ['Land', 'Kosten'],
  }));
  return readDestinations(scanPage(pageOf(rows), BOOK, { steps: 0 }, kind))[0]?.value;
}

describe('readDestinations', () => {
  it.each<[string[], string[]]>([
    [
      ['Deutschland', 'Österreich'],
      ['DE', 'AT'],
    ],
    [
      ['France métropolitaine', 'Belgique, Luxembourg et Suisse'],
      ['FR', 'BE', 'LU', 'CH'],
    ],
    [
      ['Ireland', 'United Kingdom (mainland)'],
      ['IE', 'GB'],
    ],
  ])('reads %j as %j', (names, codes) => {
    expect(countriesOf(names)).toEqual(codes);
  });

  it('reads no list where a row is more than countries', () => {
    expect(countriesOf(['Ireland', 'Rest of the world'])).toBeUndefined();
  });

  it('reads no list from a page about something else', () => {
    expect(countriesOf(['Ireland', 'France'], 'terms')).toBeUndefined();
  });
});
