import { describe, expect, it } from 'vitest';
import { findDays } from '../../../lib/extract/slots/days.ts';
import { tokenize } from '../../../lib/extract/text/tokens.ts';
import { LEXICON } from '../text/fixture.ts';

const read = (text: string) =>
  findDays(tokenize(text, LEXICON.abbreviations), LEXICON, 'day-month').map(({ value }) => value);

describe('findDays', () => {
  it.each([
    ['18–20 November 2026', '2026-11-18', '2026-11-20'],
    ['zwischen dem 18. und dem 20. November 2026', '2026-11-18', '2026-11-20'],
    ['entre le 28 février et le 3 mars 2026', '2026-02-28', '2026-03-03'],
    ['30 December to 2 January 2027', '2026-12-30', '2027-01-02'],
    ['30.11.2026 - 02.12.2026', '2026-11-30', '2026-12-02'],
    ['am 9. März 2026', '2026-03-09', '2026-03-09'],
  ])('reads %j', (text, min, max) => {
    expect(read(text)).toEqual([{ min, max }]);
  });

  it.each([
    ['a number that is no day', '40 bis 3. März 2026'],
    ['a day after the end', '9 und 3. März 2026'],
    ['a number of the sentence before', 'Wir haben 2. Am 3. März 2026'],
  ])('reads the end alone after %s', (_, text) => {
    expect(read(text)).toEqual([{ min: '2026-03-03', max: '2026-03-03' }]);
  });
});
