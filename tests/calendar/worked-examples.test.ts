import { describe, expect, it } from 'vitest';
import { readRules } from '../../build/read-rules.ts';
import { parseCalendars } from '../../lib/calendar/calendar.ts';
import { countPeriod, type PeriodUnit } from '../../lib/calendar/count-period.ts';
import { placeOf } from '../../lib/calendar/place.ts';

/** Sixty periods of many laws, each counted by hand or in two ways: trigger, length, safe day, last day. */
const TABLE = `
  E01  DE     2026-11-02 14  d  -       rolls 2026-11-16 2026-11-16
  E02  DE     2026-10-31 14  d  -       rolls 2026-11-14 2026-11-16
  E03  DE     2026-12-11 14  d  -       rolls 2026-12-25 2026-12-28
  E04  DE     2026-09-19 14  d  -       rolls 2026-10-03 2026-10-05
  E05  FR     2026-04-17 14  d  -       rolls 2026-05-01 2026-05-04
  E06  FR     2026-04-24 14  d  -       rolls 2026-05-08 2026-05-11
  E07  DK     2026-12-10 14  d  -       rolls 2026-12-24 2026-12-28
  E08  DK     2026-05-22 14  d  -       rolls 2026-06-05 2026-06-08
  E09  DK     2026-12-17 14  d  -       rolls 2026-12-31 2027-01-04
  E10  SE     2026-06-05 14  d  -       rolls 2026-06-19 2026-06-22
  E11  PL     2026-12-10 14  d  -       rolls 2026-12-24 2026-12-28
  E12  GB     2026-12-12 14  d  -       -     2026-12-26 2026-12-26
  E13a IE     2026-11-02 14  d  counted -     2026-11-15 2026-11-15
  E13b IE     2026-11-02 14  d  -       -     2026-11-16 2026-11-16
  E14  EU     2026-11-09 14  d  -       rolls 2026-11-23 2026-11-23
  E15  EU     2026-11-03 14  d  -       rolls 2026-11-17 2026-11-17
  E16  EU     2026-11-20 14  d  -       rolls 2026-12-04 2026-12-04
  E17i EU     2026-01-12 14  d  -       rolls 2026-01-26 2026-01-26
  E17  EU     2026-01-26 12  m  -       rolls 2027-01-26 2027-01-26
  E18  EU     2026-06-01 14  d  -       rolls 2026-06-15 2026-06-15
  E19  EU     2026-11-10 14  d  -       rolls 2026-11-24 2026-11-24
  E20  EU     2026-11-10 14  d  -       rolls 2026-11-24 2026-11-24
  E21  EU     2026-11-07 14  d  -       rolls 2026-11-21 2026-11-23
  E22  EU     2026-11-01 30  d  -       rolls 2026-12-01 2026-12-01
  E23  DE     2024-02-29 2   y  -       -     2026-02-28 2026-02-28
  E24  DE/EU  2026-11-21 1   y  -       -     2027-11-21 2027-11-21
  E25  ES     2026-03-15 3   y  -       -     2029-03-15 2029-03-15
  E26  ES     2026-03-15 2   y  -       -     2028-03-15 2028-03-15
  E27  FR     2025-05-10 2   y  -       -     2027-05-10 2027-05-10
  E28  FR     2027-05-10 6   m  -       -     2027-11-10 2027-11-10
  E29  DE     2026-08-10 2   y  -       -     2028-08-10 2028-08-10
  E30  DE     2028-08-10 12  m  -       -     2029-08-10 2029-08-10
  E31  PT     2026-01-05 30  d  -       -     2026-02-04 2026-02-04
  E32  PT     2026-01-05 3   y  -       -     2029-01-05 2029-01-05
  E33  PT     2029-01-05 6   m  -       -     2029-07-05 2029-07-05
  E34  GB     2026-11-01 30  d  -       -     2026-12-01 2026-12-01
  E35  GB     2026-11-01 6   m  counted -     2027-04-30 2027-04-30
  E36  GB     2026-11-01 30  d  -       -     2026-12-01 2026-12-01
  E37  US     2026-11-02 30  d  -       -     2026-12-02 2026-12-02
  E38  US     2026-11-23 7   wd -       -     2026-12-03 2026-12-03
  E39  US     2026-11-05 60  d  -       -     2027-01-04 2027-01-04
  E40  US-CA  2026-11-01 30  d  -       -     2026-12-01 2026-12-01
  E41  JP     2026-11-01 8   d  counted -     2026-11-08 2026-11-08
  E42  KR     2026-11-02 7   d  -       rolls 2026-11-09 2026-11-09
  E43  KR     2026-11-12 3   wd -       -     2026-11-17 2026-11-17
  E44  CN     2026-11-01 7   d  -       -     2026-11-08 2026-11-08
  E45  CN     2026-11-12 7   d  -       -     2026-11-19 2026-11-19
  E46  BR     2026-11-20 7   d  -       -     2026-11-27 2026-11-27
  E47  IN     2026-11-10 1   m  -       -     2026-12-10 2026-12-10
  E48  SEPA   2026-09-21 8   w  -       -     2026-11-16 2026-11-16
  E49  SEPA   2026-09-21 13  m  -       -     2027-10-21 2027-10-21
  E50  PayPal 2026-06-01 180 d  -       -     2026-11-28 2026-11-28
  E51  Card   2026-10-15 120 d  -       -     2027-02-12 2027-02-12
  E52  PL     2026-11-10 14  d  -       -     2026-11-24 2026-11-24
  E53  FR     2026-11-10 1   y  -       -     2027-11-10 2027-11-10
  E54  NO     2026-12-31 2   m  -       -     2027-02-28 2027-02-28
  E55  IT     2026-11-21 26  m  -       -     2029-01-21 2029-01-21
  E56  CA-ON  2026-11-01 30  d  -       -     2026-12-01 2026-12-01
  E57  CH     2026-11-21 2   y  -       -     2028-11-21 2028-11-21
  E58  IE     2026-11-01 30  d  counted -     2026-11-30 2026-11-30
`;

const calendars = parseCalendars(readRules('rules'));
const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

describe('worked examples', () => {
  it('are all there', () => {
    expect(rows.filter((row) => row.length === 9)).toHaveLength(60);
  });

  it.each(rows)(
    '%s: %s from %s, %s %s',
    (_, jurisdiction, trigger, length, unit, counted, rolls, safeDay, lastDay) => {
      const place = placeOf(jurisdiction ?? '', undefined, calendars);
      if (!place) throw new Error(`${jurisdiction} is not known`);
      const end = countPeriod({
        ...place,
        trigger: Temporal.PlainDate.from(trigger ?? ''),
        length: Number(length),
        unit: unit as PeriodUnit,
        countTriggerDay: counted === 'counted',
        roll: rolls === 'rolls' ? 'next-working-day' : 'none',
      });
      expect([end.safeDay.toString(), end.lastDay.toString()]).toEqual([safeDay, lastDay]);
    },
  );
});
