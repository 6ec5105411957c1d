import { afterEach, describe, expect, it } from 'vitest';
import { formatAmount, parseAmount } from '../../../locales/format/amount.ts';
import { formatDay } from '../../../locales/format/day.ts';
import { daysUntil, formatDaysLeft } from '../../../locales/format/days-left.ts';
import { formatList } from '../../../locales/format/list.ts';
import { formatMoney } from '../../../locales/format/money.ts';
import { countryName, currencyName, languageName, marketName } from '../../../locales/format/names.ts';
import { formatPeriod, formatRange } from '../../../locales/format/period.ts';
import { setLocale } from '../../../locales/strings.ts';

const TODAY = '2026-11-13';

/** White space of every kind as a plain space. */
const plain = (text: string) => text.replace(/\s/g, ' ');

afterEach(() => setLocale('en'));

describe('formatDay', () => {
  it.each([
    ['en', '2026-11-16', 'long', 'Monday 16 November'],
    ['en', '2026-11-16', 'short', '16 Nov'],
    ['en', '2028-10-31', 'long', '31 October 2028'],
    ['en', '2027-01-02', 'short', '2 Jan 2027'],
    ['en', '2026-12-01', 'month', 'December 2026'],
    ['en', '2028-02-29', 'long', '29 February 2028'],
    ['de', '2026-11-16', 'long', 'Montag, 16. November'],
    ['en-US', '2026-11-16', 'long', 'Monday, November 16'],
  ] as const)('%s: %s %s is %s', (language, day, style, words) => {
    setLocale(language);
    expect(formatDay(day, TODAY, style)).toBe(words);
  });

  it('refuses a day that does not exist', () => {
    expect(() => formatDay('2026-11-31', TODAY)).toThrow(RangeError);
  });
});

describe('daysUntil and formatDaysLeft', () => {
  it.each([
    ['2026-11-16', 3, '3 days left'],
    ['2026-11-14', 1, '1 day left'],
    ['2026-11-13', 0, 'last day today'],
    ['2026-11-12', -1, '1 day overdue'],
    ['2026-11-11', -2, '2 days overdue'],
    ['2027-02-20', 99, '99 days left'],
    ['2028-11-13', 731, '24 months left'],
  ])('%s: %i, %s', (day, days, words) => {
    expect(daysUntil(day, TODAY)).toBe(days);
    expect(formatDaysLeft(days)).toBe(words);
  });
});

describe('formatMoney', () => {
  it.each([
    ['en', '129', 'EUR', '€129.00'],
    ['de', '1234.5', 'EUR', '1.234,50 €'],
    ['en', '12345678901234567.89', 'EUR', '€12,345,678,901,234,567.89'],
    ['en', '4.9', null, '4.90'],
    ['en', '3', null, '3'],
  ])('%s: %s %s is %s', (language, amount, currency, words) => {
    setLocale(language);
    expect(plain(formatMoney({ amount, currency }))).toBe(words);
  });
});

describe('formatPeriod and formatRange', () => {
  it.each([
    ['en', { length: 'P14D' }, '14 days'],
    ['en', { length: 'P2Y' }, '2 years'],
    ['en', { length: 'P1Y6M' }, '1 year, 6 months'],
    ['en', { length: 'PT48H' }, '48 hours'],
    ['en', { length: 'P1D', days: 'working' }, '1 working day'],
    ['de', { length: 'P3D', days: 'working' }, '3 Werktage'],
  ] as const)('%s: %o is %s', (language, period, words) => {
    setLocale(language);
    expect(plain(formatPeriod(period))).toBe(words);
  });

  it.each([
    [{ min: 'P2D', max: 'P4D' }, '2–4 days'],
    [{ min: 'P2D', max: 'P4D', days: 'working' }, '2–4 working days'],
    [{ min: 'P3D', max: 'P3D' }, '3 days'],
    [{ min: 'P3D', max: 'P2W' }, '3 days to 2 weeks'],
  ] as const)('%o is %s', (range, words) => {
    expect(plain(formatRange(range))).toBe(words);
  });
});

describe('parseAmount', () => {
  it.each([
    ['49.90', 'EUR', '49.90'],
    ['49,9', 'EUR', '49.9'],
    ['49', 'EUR', '49'],
    ['1.234,50', 'EUR', '1234.50'],
    ['1,234.50', 'EUR', '1234.50'],
    ['1 234,50', 'EUR', '1234.50'],
    ['1’234.50', 'CHF', '1234.50'],
    ['1.234', 'EUR', '1234'],
    ['1.234', 'KWD', '1.234'],
    ['1.234.567', 'EUR', '1234567'],
  ])('%s %s is %s', (text, currency, amount) => {
    expect(parseAmount(text, currency)).toBe(amount);
  });

  it.each(['', 'abc', '1,2,3', '12.34.5', '1.2345', '5,', '-3', '1,23,456.00'])('%s is no amount', (text) => {
    expect(parseAmount(text, 'EUR')).toBeNull();
  });

  it('reads back what formatAmount writes', () => {
    setLocale('de');
    expect(formatAmount('1234.5')).toBe('1234,50');
    expect(parseAmount(formatAmount('1234.5'), 'EUR')).toBe('1234.50');
  });
});

describe('names and lists', () => {
  it('speaks the language in force', () => {
    setLocale('de');
    expect(countryName('AT')).toBe('Österreich');
    expect(marketName('AT')).toBe('Österreich');
    expect(marketName('US-CA')).toBe('Vereinigte Staaten (Kalifornien)');
    expect(marketName('US-NY')).toBe('Vereinigte Staaten (NY)');
    expect(languageName('fr')).toBe('Französisch');
    expect(currencyName('CHF')).toBe('CHF – Schweizer Franken');
    expect(formatList(['Name', 'Anschrift'])).toBe('Name und Anschrift');
  });
});
