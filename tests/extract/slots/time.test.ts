import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/extract/slots/date.ts';
import { findPeriods } from '../../../lib/extract/slots/period.ts';
import { findRanges } from '../../../lib/extract/slots/range.ts';
import { tokenize } from '../../../lib/extract/text/tokens.ts';
import { LEXICON as lexicon } from '../text/fixture.ts';

const read = (text: string) => tokenize(text, lexicon.abbreviations);
const periods = (text: string) => findPeriods(read(text), lexicon).map(({ value }) => value);
const ranges = (text: string) => findRanges(read(text), lexicon).map(({ value }) => value);

describe('findPeriods', () => {
  it.each([
    ['14 Tage', { length: 'P14D' }],
    ['vierzehn Tagen', { length: 'P14D' }],
    ['vierzehn (14) Tage', { length: 'P14D' }],
    ['14 (fourteen) days', { length: 'P14D' }],
    ['45 (forty five) days', { length: 'P45D' }],
    ['14 (on dört) gün', { length: 'P14D' }],
    ['two weeks', { length: 'P2W' }],
    ['30-day', { length: 'P30D' }],
    ['14-tägiges', { length: 'P14D' }],
    ['24h', { length: 'PT24H' }],
    ['2 Jahre', { length: 'P2Y' }],
    ['deux ans', { length: 'P2Y' }],
    ['trente-et-un jours', { length: 'P31D' }],
    ['5 business days', { length: 'P5D', days: 'working' }],
    ['5 jours ouvrés', { length: 'P5D', days: 'working' }],
    ['14 Kalendertage', { length: 'P14D', days: 'calendar' }],
    ['14\u00a0Ta\u00adge', { length: 'P14D' }],
  ])('reads %j', (text, value) => {
    expect(periods(text)).toEqual([value]);
  });

  it.each([
    '0 Tage',
    '9999 Tage',
    '1.234 Tage',
    '2,5 Jahre',
    '14. Tage später',
    '3-5 Tage',
    'Tage',
    'Fonix E7 Jahre',
  ])('finds none in %j', (text) => {
    expect(periods(text)).toEqual([]);
  });
});

describe('findRanges', () => {
  it.each([
    ['3–5 Werktage', { min: 'P3D', max: 'P5D', days: 'working' }],
    ['2 bis 4 Tage', { min: 'P2D', max: 'P4D' }],
    ['two to three weeks', { min: 'P2W', max: 'P3W' }],
    ['3 Tage bis 2 Wochen', { min: 'P3D', max: 'P2W' }],
    ['24/48h', { min: 'PT24H', max: 'PT48H' }],
    ['3 à 5 jours ouvrables', { min: 'P3D', max: 'P5D', days: 'working' }],
  ])('reads %j', (text, value) => {
    expect(ranges(text)).toEqual([value]);
  });

  it.each(['5-3 Tage', '14 Tage', '10-12 Uhr'])('finds none in %j', (text) => {
    expect(ranges(text)).toEqual([]);
  });
});

describe('findDates', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['01.03.2026', '2026-03-01'],
    ['1. März 2026', '2026-03-01'],
    ['1er mars 2026', '2026-03-01'],
    ['March 1st, 2026', '2026-03-01'],
    ['3 November 2026', '2026-11-03'],
    ['März 2026', '2026-03-01'],
    ['25/03/2026', '2026-03-25'],
    ['03/25/2026', '2026-03-25'],
  ])('reads %j as %s', (text, day) => {
    expect(findDates(read(text), lexicon, null).map(({ value }) => value)).toEqual([day]);
  });

  it('leaves out what may be two days, until the order is known', () => {
    expect(findDates(read('03/04/2026'), lexicon, null)).toEqual([]);
    expect(findDates(read('03/04/2026'), lexicon, 'day-month')[0]?.value).toBe('2026-04-03');
    expect(findDates(read('03/04/2026'), lexicon, 'month-day')[0]?.value).toBe('2026-03-04');
  });

  it.each(['31.02.2026', '1.1.1500', '12.2026'])('finds no day in %j', (text) => {
    expect(findDates(read(text), lexicon, 'day-month')).toEqual([]);
  });
});
