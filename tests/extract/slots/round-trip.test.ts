import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClocks } from '../../../lib/extract/slots/clock.ts';
import { findCounts } from '../../../lib/extract/slots/count.ts';
import { findDates } from '../../../lib/extract/slots/date.ts';
import { findDays } from '../../../lib/extract/slots/days.ts';
import { findPercents } from '../../../lib/extract/slots/percent.ts';
import { findPeriods } from '../../../lib/extract/slots/period.ts';
import { findRanges } from '../../../lib/extract/slots/range.ts';
import { inLanguages } from '../../../lib/extract/text/lexicon.ts';
import { tokenize } from '../../../lib/extract/text/tokens.ts';
import { BOOK } from '../text/fixture.ts';

/** Every language that has phrases, numbers or units; the browser knows all of them. */
const LANGUAGES = [...BOOK.lexicon.languages.keys()].sort();

/** What a person who writes the language never doubts, but a program must: left out, with the reason. */
const BUDDHIST = 'years from the Buddha on, 543 more than elsewhere: not read';
const SKIPPED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'date in full': { th: BUDDHIST },
  date: {
    th: BUDDHIST,
    ko: 'in its short form the year comes first with two digits: 26. 11. 21. may be three days',
  },
  days: {
    th: BUDDHIST,
    en: 'a month before both days: November 21 – 23, 2026',
    ko: 'a month after the dash without the year: 2026년 11월 21일~12월 2일',
    zh: 'a dash that a date with the year first has on both sides',
    lt: 'the year first, and once: 2026 lapkričio 21 – gruodžio 2',
    lv: 'the year first, and once: 2026. gada 21. novembris – 2. decembris',
    hu: 'the year first, and once: 2026. november 21. – december 2.',
    hr: 'the months in another form than Unicode writes beside one day',
  },
  clock: {
    da: 'points between the figures, as in a date',
    fi: 'points between the figures, as in a date',
    id: 'points between the figures, as in a date',
  },
};
const spoken = (property: string) => LANGUAGES.filter((language) => !SKIPPED[property]?.[language]);

const words = (text: string, language: string) => {
  const lexicon = inLanguages(BOOK.lexicon, [language]);
  return { tokens: tokenize(text, lexicon.abbreviations), lexicon };
};
/** A form without a figure (Arabic and Hebrew have one for "two days") is a word of its own, not a count. */
const hasFigure = (text: string) => /\p{Nd}/u.test(text);

const UNITS = ['hour', 'day', 'week', 'month', 'year'] as const;
const LETTERS = { hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y' };
const lengthOf = (count: number, unit: (typeof UNITS)[number]) =>
  `P${unit === 'hour' ? 'T' : ''}${count}${LETTERS[unit]}`;
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => Temporal.PlainDate.from(date.toISOString().slice(0, 10)));

/** Making a format takes longer than writing with it. */
const unitFormats = (language: string) =>
  Object.fromEntries(
    UNITS.map((unit) => [
      unit,
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }),
    ]),
  ) as Record<(typeof UNITS)[number], Intl.NumberFormat>;

type DateStyle = 'long' | 'medium' | 'short';
const noonOf = (date: Temporal.PlainDate) => Date.UTC(date.year, date.month - 1, date.day, 12);
const formatOf = (language: string, dateStyle: DateStyle) =>
  new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });

describe('a length of time that Intl writes is read back', () => {
  it.each(LANGUAGES)('%s', (language) => {
    const formats = unitFormats(language);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom(...UNITS), (count, unit) => {
        const text = formats[unit].format(count);
        fc.pre(hasFigure(text));
        const { tokens, lexicon } = words(text, language);
        expect([text, findPeriods(tokens, lexicon).map(({ value }) => value)]).toEqual([
          text,
          [{ length: lengthOf(count, unit) }],
        ]);
      }),
    );
  });
});

describe('a range of lengths that Intl writes is read back', () => {
  it.each(LANGUAGES)('%s', (language) => {
    const formats = unitFormats(language);
    const low = fc.integer({ min: 2, max: 400 });
    fc.assert(
      fc.property(low, fc.integer({ min: 1, max: 500 }), fc.constantFrom(...UNITS), (least, more, unit) => {
        const text = formats[unit].formatRange(least, least + more);
        const { tokens, lexicon } = words(text, language);
        expect([text, findRanges(tokens, lexicon).map(({ value }) => value)]).toEqual([
          text,
          [{ min: lengthOf(least, unit), max: lengthOf(least + more, unit) }],
        ]);
      }),
    );
  });
});

describe('a day that Intl writes is read back', () => {
  it.each(spoken('date in full'))('%s, in full', (language) => {
    const formats = { long: formatOf(language, 'long'), medium: formatOf(language, 'medium') };
    fc.assert(
      fc.property(day, fc.constantFrom('long', 'medium'), (date, dateStyle) => {
        const text = formats[dateStyle].format(noonOf(date));
        const { tokens, lexicon } = words(text, language);
        expect([text, findDates(tokens, lexicon, 'day-month').map(({ value }) => value)]).toEqual([
          text,
          [date.toString()],
        ]);
      }),
    );
  });

  it.each(spoken('date'))('%s, in figures', (language) => {
    const format = formatOf(language, 'short');
    fc.assert(
      fc.property(day, (date) => {
        // Two digits of a year are read as of this century.
        fc.pre(date.year >= 2000);
        const text = format.format(noonOf(date));
        const { tokens, lexicon } = words(text, language);
        const order = language === 'en' ? 'month-day' : 'day-month';
        expect([text, findDates(tokens, lexicon, order).map(({ value }) => value)]).toEqual([
          text,
          [date.toString()],
        ]);
      }),
    );
  });
});

describe('a stretch of days that Intl writes is read back', () => {
  it.each(spoken('days'))('%s', (language) => {
    const format = formatOf(language, 'long');
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 25 }), (date, more) => {
        const end = date.add({ days: more });
        fc.pre(end.year === date.year);
        const text = format.formatRange(noonOf(date), noonOf(end));
        const { tokens, lexicon } = words(text, language);
        expect([text, findDays(tokens, lexicon, 'day-month').map(({ value }) => value)]).toEqual([
          text,
          [{ min: date.toString(), max: end.toString() }],
        ]);
      }),
    );
  });
});

describe('a share that Intl writes is read back', () => {
  it.each(LANGUAGES)('%s', (language) => {
    const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), (tenths) => {
        const text = format.format(tenths / 1_000);
        expect([text, findPercents(text).map(({ value }) => value)]).toEqual([text, [String(tenths / 10)]]);
      }),
    );
  });
});

describe('a count is read back', () => {
  it.each(LANGUAGES)('%s, in figures', (language) => {
    const format = new Intl.NumberFormat(language, { useGrouping: false });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_650 }), (count) => {
        const text = format.format(count);
        const { tokens, lexicon } = words(text, language);
        expect(findCounts(tokens, lexicon).map(({ value }) => value)).toEqual([count]);
      }),
    );
  });

  it.each(LANGUAGES)('%s, in every word it has for one', (language) => {
    const numbers = [...(BOOK.lexicon.languages.get(language)?.numbers ?? [])];
    for (const [word, count] of numbers.filter(([, count]) => count > 0)) {
      const { tokens, lexicon } = words(word, language);
      expect([word, findCounts(tokens, lexicon).map(({ value }) => value)]).toEqual([word, [count]]);
    }
  });
});

describe('a clock that Intl writes is read back', () => {
  it.each(spoken('clock'))('%s', (language) => {
    const sixty = fc.integer({ min: 0, max: 59 });
    const format = new Intl.DurationFormat(language, { style: 'digital' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), sixty, sixty, (hours, minutes, seconds) => {
        const text = format.format({ hours, minutes, seconds });
        expect(findClocks(text).map(({ value }) => value)).toEqual([text]);
      }),
    );
  });
});
