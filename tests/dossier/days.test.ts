import { expect, it } from 'vitest';
import { daysOf } from '../../lib/dossier/days.ts';

it.each([
  ['days', { length: 'P14D' }, { least: 14, most: 14 }],
  ['weeks', { length: 'P2W' }, { least: 14, most: 14 }],
  ['a month', { length: 'P1M' }, { least: 28, most: 31 }],
  ['twelve months are a year', { length: 'P12M' }, { least: 365, most: 366 }],
  ['hours', { length: 'PT48H' }, { least: 2, most: 2 }],
  ['working days', { length: 'P5D', days: 'working' as const }, { least: 5, most: 11 }],
  ['a year and a half', { length: 'P1Y6M' }, { least: 365 + 168, most: 366 + 186 }],
])('%s', (_, period, days) => expect(daysOf(period)).toEqual(days));
