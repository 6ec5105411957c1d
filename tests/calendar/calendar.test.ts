import { describe, expect, it } from 'vitest';
import { parseCalendars } from '../../lib/calendar/calendar.ts';

const utopia = {
  id: 'UT',
  name: 'Utopia',
  weekend: ['saturday', 'sunday'],
  regions: { N: 'North' },
  holidays: [{ name: 'Founding Day', date: '02-29' }],
  source: { title: 'Act of Days', checked: '2026-11-21', verified: 'general' },
};
const parse = (changes: object) => parseCalendars({ 'calendars/ut.yaml': { ...utopia, ...changes } });

describe('calendars', () => {
  it('are read from calendars/ and from nowhere else', () => {
    const files = { 'calendars/ut.yaml': utopia, 'eu/pack.yaml': { id: 'eu' } };
    expect(parseCalendars(files)).toEqual([utopia]);
  });

  it.each([
    ['a field that nobody knows', { easter: true }, 'rules/calendars/ut.yaml: file: unknown field "easter"'],
    [
      'a weekday that is none',
      { weekend: ['funday'] },
      'rules/calendars/ut.yaml: weekend.0: use one of monday, ',
    ],
    ['a name that is a number', { name: 7 }, 'rules/calendars/ut.yaml: name: expected string'],
    [
      'a day that no month has',
      { holidays: [{ name: 'A', date: '13-01' }] },
      'rules/calendars/ut.yaml: holidays.0.date: write month and day as "12-25"',
    ],
    [
      'a holiday without a day',
      { holidays: [{ name: 'A' }] },
      'rules/calendars/ut.yaml: holidays.0: say once when it is: date, easter,',
    ],
    [
      'a holiday with two days',
      { holidays: [{ name: 'A', date: '01-01', easter: 1 }] },
      'rules/calendars/ut.yaml: holidays.0: say once when it is',
    ],
    [
      'a region that is not listed',
      { holidays: [{ name: 'A', date: '01-01', regions: ['S'] }] },
      'rules/calendars/ut.yaml: holidays.0: region "S" is not listed under regions',
    ],
    ['an id of another file', { id: 'XX' }, 'rules/calendars/ut.yaml: id: "XX" belongs in xx.yaml'],
  ])('are refused for %s, with file and place', (_, changes, message) => {
    expect(() => parse(changes)).toThrow(message);
  });
});
