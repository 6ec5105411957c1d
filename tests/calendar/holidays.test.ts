import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { easterSunday } from '../../lib/calendar/easter.ts';
import { holidaysOf } from '../../lib/calendar/holidays.ts';
import { calendarOf } from './calendars.ts';

const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030];

/** Where we differ from the list on purpose: days that only we have, days that only the list has, and why. */
const DIFFERENCES: Record<string, { ours?: string[]; theirs?: string[] }> = {
  // Algemene termijnenwet art. 3 (1) names 5 May without a limit; the list has it every fifth year.
  NL: { ours: YEARS.map((year) => `${year}-05-05`) },
  // 5 U.S.C. § 6103 (b): Veterans Day on a Saturday or Sunday is observed too; the list leaves it out.
  US: { ours: ['2028-11-10', '2029-11-12'] },
  // Easter Monday is no bank holiday in Scotland, so it is none of the whole country.
  GB: {
    theirs: [
      '2024-04-01',
      '2025-04-21',
      '2026-04-06',
      '2027-03-29',
      '2028-04-17',
      '2029-04-02',
      '2030-04-22',
    ],
  },
  // 2 January is a holiday of its own (Codul muncii art. 139); the list has one of two days.
  RO: { ours: YEARS.map((year) => `${year}-01-02`) },
  // Green Monday and Kataklysmos are Mondays; the list has them on the Tuesday after and the Sunday before.
  CY: {
    ours: [
      ...['2024-03-18', '2025-03-03', '2026-02-23', '2027-03-15', '2028-02-28', '2029-02-19', '2030-03-11'],
      ...['2024-06-24', '2025-06-09', '2026-06-01', '2027-06-21', '2028-06-05', '2029-05-28', '2030-06-17'],
    ],
    theirs: [
      ...['2024-03-19', '2025-03-04', '2026-02-24', '2027-03-16', '2028-02-29', '2029-02-20', '2030-03-12'],
      ...['2024-06-23', '2025-06-08', '2026-05-31', '2027-06-20', '2028-06-04', '2029-05-27', '2030-06-16'],
    ],
  },
  // Кодекс на труда art. 154 (2): the working day after; the list knows no substitute days. 26 December is one of three.
  BG: {
    ours: [
      ...['2024-03-04', '2024-09-23', '2024-12-26', '2025-05-26', '2025-09-08', '2025-12-26', '2026-05-25'],
      ...['2026-09-07', '2026-12-26', '2026-12-28', '2027-12-26', '2027-12-27', '2027-12-28', '2028-01-03'],
      ...['2028-05-08', '2028-12-26', '2028-12-27', '2029-03-05', '2029-05-07', '2029-09-24', '2029-12-26'],
      ...['2030-03-04', '2030-09-23', '2030-12-26'],
    ],
  },
};

const NATIONWIDE =
  'DE FR AT PL DK SE NL BE IT ES PT IE US GB NO BG HR CY CZ EE FI GR HU LV LT LU MT RO SK SI JP'.split(' ');
const REGIONAL = [
  ...'BW BY BE BB HB HE HH MV NI NW RP SL SN ST SH TH'.split(' ').map((land) => ['DE', land] as const),
  ...'ENG WLS SCT NIR'.split(' ').map((part) => ['GB', part] as const),
];

function ours(id: string, region?: string): string[] {
  return YEARS.flatMap((year) => holidaysOf(calendarOf(id), year))
    .filter(({ status }) => status === 'public')
    .filter(({ regions, partsOf }) => !(regions || partsOf) || (region && regions?.includes(region)))
    .map(({ day }) => day);
}

function theirs(id: string, region?: string): string[] {
  const types = { types: ['public' as const] };
  const list = region ? new Holidays(id, region, types) : new Holidays(id, types);
  return YEARS.flatMap((year) => list.getHolidays(year)).map(({ date }) => date.slice(0, 10));
}

function only(these: string[], those: string[]): string[] {
  return [...new Set(these)].filter((day) => !those.includes(day)).sort();
}

describe('public holidays 2024–2030 against an independent list', () => {
  it.each(NATIONWIDE)('of the whole of %s', (id) => {
    const { ours: onlyOurs = [], theirs: onlyTheirs = [] } = DIFFERENCES[id] ?? {};
    expect(only(ours(id), theirs(id))).toEqual(onlyOurs.toSorted());
    expect(only(theirs(id), ours(id))).toEqual(onlyTheirs.toSorted());
  });

  it.each(REGIONAL)('of %s in %s', (id, region) => {
    expect(only(ours(id, region), theirs(id, region))).toEqual([]);
    expect(only(theirs(id, region), ours(id, region))).toEqual([]);
  });
});

describe('Easter Sunday', () => {
  it.each([
    ['gregorian', 1583, '1583-04-10'],
    ['gregorian', 1818, '1818-03-22'],
    ['gregorian', 1943, '1943-04-25'],
    ['gregorian', 1954, '1954-04-18'],
    ['gregorian', 2026, '2026-04-05'],
    ['gregorian', 2027, '2027-03-28'],
    ['gregorian', 2285, '2285-03-22'],
    ['julian', 1900, '1900-04-22'],
    ['julian', 2024, '2024-05-05'],
    ['julian', 2025, '2025-04-20'],
    ['julian', 2026, '2026-04-12'],
    ['julian', 2100, '2100-05-02'],
  ] as const)('of the %s computus in %d is %s', (computus, year, day) => {
    expect(easterSunday(year, computus).toString()).toBe(day);
  });
});

describe('holidays of a year', () => {
  it('come in the order of days, each with where it holds', () => {
    const days = holidaysOf(calendarOf('DE'), 2026);
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
    expect(days).toContainEqual({
      day: '2026-06-04',
      name: 'Fronleichnam',
      regions: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'],
      partsOf: ['SN', 'TH'],
      status: 'public',
    });
  });

  it.each([
    ['PL', 2024, '2024-12-24', false],
    ['PL', 2025, '2025-12-24', true],
    ['DK', 2023, '2023-05-05', true],
    ['DK', 2024, '2024-04-26', false],
    ['DK', 2026, '2026-06-05', true],
    ['SE', 2026, '2026-06-19', true],
    ['AT', 2026, '2026-04-03', true],
    ['NL', 2031, '2031-04-26', true],
    ['NL', 2025, '2025-04-26', true],
    ['NL', 2025, '2025-04-27', false],
    ['US', 2027, '2027-12-31', true],
    ['US', 2028, '2028-01-01', true],
    ['GB', 2027, '2027-12-28', true],
  ])('%s %d: %s is one: %s', (id, year, day, is) => {
    expect(holidaysOf(calendarOf(id), year).some((holiday) => holiday.day === day)).toBe(is);
  });
});
