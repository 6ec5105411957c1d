import { describe, expect, it } from 'vitest';
import { parseCalendars } from '../../lib/calendar/calendar.ts';
import { partsOfCountry } from '../../lib/packs/parts-of-country.ts';
import { packOf, ruleOf } from '../judge/pack-of.ts';

const calendars = parseCalendars({
  'calendars/us.yaml': {
    id: 'US',
    name: 'United States',
    weekend: ['saturday', 'sunday'],
    regions: { CA: 'California' },
    holidays: [{ name: "New Year's Day", date: '01-01' }],
    source: { title: 'A law', checked: '2026-11-21', verified: 'general' },
  },
});
const packFor = (...markets: string[]) => ({ ...packOf([]), markets });
const codes = (country: string, ...packs: ReturnType<typeof packFor>[]) =>
  partsOfCountry(country, packs, calendars).map(({ market }) => market);

describe('parts of a country', () => {
  it('are those of its calendar, by name', () =>
    expect(partsOfCountry('US', [], calendars)).toEqual([{ market: 'US-CA', name: 'California' }]));

  it('are those that a pack is made for, by code where nobody names them', () =>
    expect(partsOfCountry('CA', [packFor('CA', 'CA-QC')], calendars)).toEqual([
      { market: 'CA-QC', name: 'QC' },
    ]));

  it('are those that a rule is made for', () => {
    const pack = packOf([ruleOf({ scope: { markets: ['US-NY'] } })]);
    expect(partsOfCountry('US', [pack], calendars).map(({ market }) => market)).toEqual(['US-CA', 'US-NY']);
  });

  it('stand once, however many packs know them', () =>
    expect(codes('US', packFor('US-CA'), packFor('US-CA', 'US-NY'))).toEqual(['US-CA', 'US-NY']));

  it('are of this country and no other', () => expect(codes('CA', packFor('US-CA', 'CA'))).toEqual([]));
});
