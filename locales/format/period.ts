import type { Period, Range } from '../../lib/facts/values.ts';
import { locale, t } from '../strings.ts';

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' } as const;

interface Part {
  count: number;
  unit: (typeof UNITS)[keyof typeof UNITS];
}

function partsOf(duration: string): Part[] {
  return [...duration.matchAll(/(\d+(?:\.\d+)?)([YMWDH])/g)].map(([, count, letter]) => ({
    count: Number(count),
    unit: UNITS[letter as keyof typeof UNITS],
  }));
}

function unitFormat(unit: Part['unit']): Intl.NumberFormat {
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' });
}

/**
 * A length of time in words.
 *
 * @example formatPeriod({ length: 'P14D' }) // '14 days'
 * @example formatPeriod({ length: 'P3D', days: 'working' }) // '3 working days'
 */
export function formatPeriod({ length, days }: Period): string {
  const parts = partsOf(length);
  const [first] = parts;
  if (days === 'working' && first?.unit === 'day' && parts.length === 1)
    return t('period.workingDays', { count: first.count, days: String(first.count) });
  const words = parts.map(({ count, unit }) => unitFormat(unit).format(count));
  return new Intl.ListFormat(locale(), { type: 'unit' }).format(words);
}

/**
 * From one length of time to another, in words; a range of one length is said once.
 *
 * @example formatRange({ min: 'P2D', max: 'P4D', days: 'working' }) // '2–4 working days'
 */
export function formatRange({ min, max, days }: Range): string {
  const kind = days ? { days } : {};
  if (min === max) return formatPeriod({ length: max, ...kind });
  const [low, high] = [partsOf(min), partsOf(max)];
  const [from, to] = [low[0], high[0]];
  const oneUnit = low.length === 1 && high.length === 1 && from?.unit === to?.unit;
  if (!oneUnit || !from || !to)
    return t('period.range', {
      min: formatPeriod({ length: min, ...kind }),
      max: formatPeriod({ length: max, ...kind }),
    });
  if (days === 'working' && to.unit === 'day') {
    const span = new Intl.NumberFormat(locale()).formatRange(from.count, to.count);
    return t('period.workingDays', { count: to.count, days: span });
  }
  return unitFormat(to.unit).formatRange(from.count, to.count);
}
