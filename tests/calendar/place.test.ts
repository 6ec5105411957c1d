import { describe, expect, it } from 'vitest';
import { placeOf } from '../../lib/calendar/place.ts';
import { calendarOf } from './calendars.ts';

const calendars = ['DE', 'EU', 'US', 'SEPA'].map(calendarOf);

describe('a jurisdiction', () => {
  it.each([
    ['a country', 'DE', undefined, 'DE', undefined],
    ['a country with its region', 'DE', 'BY', 'DE', 'BY'],
    ['a part of a country', 'US-CA', undefined, 'US', 'CA'],
    ['a system of rules', 'SEPA', undefined, 'SEPA', undefined],
    ['two that share a rule', 'DE/EU', undefined, 'DE', undefined],
  ])('names %s', (_, jurisdiction, region, id, part) => {
    const place = placeOf(jurisdiction, region, calendars);
    expect([place?.calendar.id, place?.region]).toEqual([id, part]);
  });

  it.each([
    ['an unknown country', 'XX', undefined],
    ['nothing', '', undefined],
    ['an unknown region', 'DE', 'XX'],
    ['a region of a place that has none', 'EU', 'BY'],
    ['a region twice', 'US-CA', 'CA'],
    ['a part of a part', 'US-CA-LA', undefined],
    ['a known and an unknown country', 'DE/XX', undefined],
    ['a property of every object', 'DE', 'constructor'],
  ])('that is %s is not known', (_, jurisdiction, region) => {
    expect(placeOf(jurisdiction, region, calendars)).toBeNull();
  });
});
