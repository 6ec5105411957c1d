import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPeriod, type PeriodToCount, type PeriodUnit } from '../../lib/calendar/count-period.ts';
import { restDay } from '../../lib/calendar/rest-day.ts';
import { calendarOf } from './calendars.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function period(changes: Partial<PeriodToCount>): PeriodToCount {
  return {
    trigger: day('2026-11-02'),
    length: 14,
    unit: 'd',
    countTriggerDay: false,
    roll: 'none',
    calendar: calendarOf('DE'),
    ...changes,
  };
}

describe('the end of a period', () => {
  it.each<[string, string, number, PeriodUnit, boolean, string]>([
    ['a day', '2026-12-31', 1, 'd', false, '2027-01-01'],
    ['a day beginning with the trigger', '2026-12-31', 1, 'd', true, '2026-12-31'],
    ['a week', '2026-10-20', 1, 'w', false, '2026-10-27'],
    ['a week beginning with the trigger', '2026-10-20', 1, 'w', true, '2026-10-26'],
    ['a week over the change of the clocks', '2026-10-20', 2, 'w', false, '2026-11-03'],
    ['a month from the last day of a long month', '2026-08-31', 1, 'm', false, '2026-09-30'],
    ['a month from the last day of January', '2027-01-31', 1, 'm', false, '2027-02-28'],
    ['a month from the last day of January in a leap year', '2028-01-31', 1, 'm', false, '2028-02-29'],
    ['a year from 29 February', '2028-02-29', 1, 'y', false, '2029-02-28'],
    ['four years from 29 February', '2028-02-29', 4, 'y', false, '2032-02-29'],
    ['a month beginning with the first', '2026-11-01', 1, 'm', true, '2026-11-30'],
    ['a month beginning with 31 August', '2026-08-31', 1, 'm', true, '2026-09-30'],
    ['a month beginning with 30 January', '2027-01-30', 1, 'm', true, '2027-02-28'],
    ['a year beginning with 1 March', '2027-03-01', 1, 'y', true, '2028-02-29'],
    ['working days over Christmas', '2026-12-23', 3, 'wd', false, '2026-12-29'],
    ['a working day beginning on a Saturday', '2026-11-14', 1, 'wd', true, '2026-11-16'],
    ['a working day beginning on a working day', '2026-11-16', 1, 'wd', true, '2026-11-16'],
  ])('of %s', (_, trigger, length, unit, countTriggerDay, safeDay) => {
    const end = countPeriod(period({ trigger: day(trigger), length, unit, countTriggerDay }));
    expect(end.safeDay.toString()).toBe(safeDay);
    expect(end.lastDay.toString()).toBe(safeDay);
  });

  it('says over which days it moved, holidays by name', () => {
    const end = countPeriod(period({ trigger: day('2026-12-11'), roll: 'next-working-day' }));
    expect(end.because).toEqual({
      moved: [
        { day: '2026-12-25', reason: 'holiday', name: 'Erster Weihnachtstag' },
        { day: '2026-12-26', reason: 'holiday', name: 'Zweiter Weihnachtstag' },
        { day: '2026-12-27', reason: 'sunday' },
      ],
    });
  });

  it('says which holidays made working days fewer', () => {
    const end = countPeriod(
      period({ trigger: day('2026-11-23'), length: 7, unit: 'wd', calendar: calendarOf('US') }),
    );
    expect(end.because?.moved).toEqual([{ day: '2026-11-26', reason: 'holiday', name: 'Thanksgiving Day' }]);
  });
});

describe('a regional holiday', () => {
  const epiphany = period({ trigger: day('2026-12-23'), roll: 'next-working-day' });

  it('moves the last day where the region is known', () => {
    expect(countPeriod({ ...epiphany, region: 'BY' }).lastDay.toString()).toBe('2027-01-07');
    expect(countPeriod({ ...epiphany, region: 'HH' })).toEqual({
      safeDay: day('2027-01-06'),
      lastDay: day('2027-01-06'),
    });
  });

  it('moves nothing where the region is not known, and tells how far it may', () => {
    const end = countPeriod(epiphany);
    expect(end.lastDay.toString()).toBe('2027-01-06');
    expect(end.because).toEqual({
      moved: [],
      mayMove: {
        to: '2027-01-07',
        days: [{ day: '2027-01-06', name: 'Heilige Drei Könige', regions: ['BW', 'BY', 'ST'] }],
      },
    });
  });

  it('of some towns moves nothing even where the region is known', () => {
    const assumption = period({ trigger: day('2028-08-01'), roll: 'next-working-day', region: 'BY' });
    expect(countPeriod(assumption)).toMatchObject({
      lastDay: day('2028-08-15'),
      because: { moved: [], mayMove: { to: '2028-08-16', days: [{ regions: ['BY'] }] } },
    });
  });

  it('may make a period of working days longer', () => {
    const end = countPeriod(period({ trigger: day('2027-01-04'), length: 3, unit: 'wd' }));
    expect(end.lastDay.toString()).toBe('2027-01-07');
    expect(end.because?.mayMove?.to).toBe('2027-01-08');
  });
});

describe('a length that cannot be counted', () => {
  it.each([0, -14, 1.5, Number.NaN, 1e9, Number.POSITIVE_INFINITY])('%d is refused', (length) => {
    for (const unit of ['d', 'wd', 'w', 'm', 'y'] as const)
      expect(() => countPeriod(period({ length, unit }))).toThrow(RangeError);
  });
});

describe('any period', () => {
  const anyDay = fc.integer({ min: 0, max: 365 * 40 }).map((days) => day('2000-01-01').add({ days }));
  const anyPeriod = fc.record({
    trigger: anyDay,
    length: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom<PeriodUnit>('d', 'wd', 'w', 'm', 'y'),
    countTriggerDay: fc.boolean(),
    roll: fc.constantFrom('next-working-day' as const, 'none' as const),
    calendar: fc.constantFrom('DE', 'ES', 'CH', 'GB', 'EU', 'KR').map(calendarOf),
  });

  it('has its last day on or after its safe day, and its doubts after that', () => {
    fc.assert(
      fc.property(anyPeriod, (some) => {
        const { safeDay, lastDay, because } = countPeriod(some);
        expect(Temporal.PlainDate.compare(safeDay, lastDay)).toBeLessThanOrEqual(0);
        if (because?.mayMove) expect(because.mayMove.to > lastDay.toString()).toBe(true);
      }),
    );
  });

  it('never ends on a day of rest when it rolls, and passed only days of rest', () => {
    fc.assert(
      fc.property(anyPeriod, (some) => {
        const { safeDay, lastDay } = countPeriod({ ...some, roll: 'next-working-day' });
        expect(restDay(lastDay, some.calendar)).toBeNull();
        for (
          let passed = safeDay;
          Temporal.PlainDate.compare(passed, lastDay) < 0;
          passed = passed.add({ days: 1 })
        )
          expect(restDay(passed, some.calendar)).not.toBeNull();
      }),
    );
  });

  it('ends no earlier when it starts a day later', () => {
    fc.assert(
      fc.property(anyPeriod, (some) => {
        const end = countPeriod(some);
        const later = countPeriod({ ...some, trigger: some.trigger.add({ days: 1 }) });
        expect(Temporal.PlainDate.compare(end.safeDay, later.safeDay)).toBeLessThanOrEqual(0);
        expect(Temporal.PlainDate.compare(end.lastDay, later.lastDay)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('ends later when it is longer, and no later when the trigger day counts', () => {
    fc.assert(
      fc.property(anyPeriod, (some) => {
        const { safeDay } = countPeriod({ ...some, countTriggerDay: false });
        const longer = countPeriod({ ...some, countTriggerDay: false, length: some.length + 1 });
        const counted = countPeriod({ ...some, countTriggerDay: true });
        expect(Temporal.PlainDate.compare(safeDay, longer.safeDay)).toBe(-1);
        expect(Temporal.PlainDate.compare(counted.safeDay, safeDay)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is no different when it is counted again, and its calendar stays as it was', () => {
    fc.assert(
      fc.property(anyPeriod, (some) => {
        const before = JSON.stringify(some);
        expect(countPeriod(some)).toEqual(countPeriod(some));
        expect(JSON.stringify(some)).toBe(before);
      }),
    );
  });
});
