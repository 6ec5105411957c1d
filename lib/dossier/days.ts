import type { Period } from '../facts/values.ts';

const PARTS = /(\d+(?:\.\d+)?)([YMWDH])/g;

/**
 * How many calendar days a period lasts, at least and at most: months and years differ, and between working
 * days lie weekends. Twelve months are a year; hours round up to a day.
 *
 * @example daysOf({ length: 'P1M' }) // { least: 28, most: 31 }
 * @example daysOf({ length: 'P5D', days: 'working' }) // { least: 5, most: 11 }
 */
export function daysOf(period: Period): { least: number; most: number } {
  const counts: Record<string, number> = {};
  for (const [, count, unit = ''] of period.length.matchAll(PARTS)) counts[unit] = Number(count);
  const { Y = 0, M = 0, W = 0, D = 0, H = 0 } = counts;
  const years = Y + Math.floor(M / 12);
  const months = M % 12;
  const days = W * 7 + D + Math.ceil(H / 24);
  const least = years * 365 + months * 28 + days;
  const most = years * 366 + months * 31 + days;
  // A week has five working days, or four with a holiday: n of them are over after n·7/4 + 2 days at most.
  return { least, most: period.days === 'working' ? Math.ceil((most * 7) / 4) + 2 : most };
}
