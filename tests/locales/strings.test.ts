import { afterEach, describe, expect, it } from 'vitest';
import { locale, setLocale, t, tNodes } from '../../locales/strings.ts';

afterEach(() => setLocale('en'));

describe('setLocale', () => {
  it.each([
    ['en', 'en-GB', 'My orders'],
    ['en-US', 'en-US', 'My orders'],
    ['de', 'de', 'Meine Bestellungen'],
    ['de-AT', 'de-AT', 'Meine Bestellungen'],
    ['ja', 'en-GB', 'My orders'],
    ['constructor', 'en-GB', 'My orders'],
  ])('%s: shows %s', (wanted, tag, title) => {
    setLocale(wanted);
    expect(locale()).toBe(tag);
    expect(t('orders.title')).toBe(title);
  });
});

describe('t', () => {
  it('counts as the language counts', () => {
    expect(t('days.left', { days: 1 })).toBe('1 day left');
    expect(t('days.left', { days: 0 })).toBe('last day today');
  });

  it('throws where a placeholder has no value', () => {
    expect(() => t('days.left')).toThrow(/days/);
  });
});

describe('tNodes', () => {
  it('puts nodes where the message has tags, and never makes markup of a value', () => {
    const pieces = tNodes('figures.awaitedLate', { shops: 1, days: 2, b: (inner) => `[${inner}]` });
    expect(pieces.join('')).toBe('awaited from 1 shop, [2 days overdue]');
    expect(tNodes('seller.soldBy', { name: '<i>x</i>' }).join('')).toBe('Sold by <i>x</i>');
  });
});
