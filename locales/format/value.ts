import { PATHS, type Path } from '../../lib/facts/paths.ts';
import type { Identifier, Money, Period, Range } from '../../lib/facts/values.ts';
import { Text } from '../../lib/facts/values.ts';
import { t } from '../strings.ts';
import { formatDay } from './day.ts';
import { formatList } from './list.ts';
import { formatMoney } from './money.ts';
import { countryName } from './names.ts';
import { formatPeriod, formatRange } from './period.ts';

/** Amounts that read better as a word where they are nothing. */
const FREE: readonly Path[] = ['delivery.cost', 'returns.fee', 'warranty.cost'];

const ENUM_WORDS = {
  buyer: 'value.buyer',
  seller: 'value.seller',
  InStock: 'value.inStock',
  OutOfStock: 'value.outOfStock',
  PreOrder: 'value.preOrder',
  BackOrder: 'value.backOrder',
  delivery: 'value.fromDelivery',
  order: 'value.fromOrder',
  dispatch: 'value.fromDispatch',
  manufacturer: 'value.manufacturer',
  platform: 'value.platform',
  selected: 'value.selected',
  lowest: 'value.lowest',
} as const;

/** True where a path holds the shop's words, which are shown in quotation marks. */
export function isWords(path: Path): boolean {
  return PATHS[path] === Text;
}

/**
 * The value of a fact in the reader's words; the shop's own words come back as they are.
 *
 * Takes a path, a value in that path's normal form and today as `YYYY-MM-DD`.
 *
 * @example formatValue('returns.window', { length: 'P14D' }, today) // '14 days'
 */
export function formatValue(path: Path, value: unknown, today: string): string {
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  if (typeof value === 'string') return formatString(path, value, today);
  if (Array.isArray(value)) return formatList(value.map((item) => formatItem(path, item, today)));
  return formatObject(path, value as Record<string, unknown>, today);
}

function formatString(path: Path, value: string, today: string): string {
  if (isWords(path)) return value;
  if (path === 'seller.country') return countryName(value);
  if (path === 'order.date' || path === 'page.updated') return formatDay(value, today);
  return Object.hasOwn(ENUM_WORDS, value) ? t(ENUM_WORDS[value as keyof typeof ENUM_WORDS]) : value;
}

function formatItem(path: Path, item: unknown, today: string): string {
  if (typeof item !== 'string') return formatObject(path, item as Record<string, unknown>, today);
  return path === 'delivery.countries' || path === 'page.market' ? countryName(item) : item;
}

function formatObject(path: Path, value: Record<string, unknown>, today: string): string {
  if ('amount' in value) return formatAmount(path, value as unknown as Money & { unit?: string });
  if ('length' in value) return formatPeriod(value as unknown as Period);
  if ('scheme' in value) return (value as unknown as Identifier).value;
  if (path === 'order.delivery')
    return t('period.range', {
      min: formatDay(String(value.min), today, 'short'),
      max: formatDay(String(value.max), today, 'short'),
    });
  if ('min' in value) return formatRange(value as unknown as Range);
  return Object.values(value)
    .filter((part) => typeof part !== 'boolean')
    .map((part) =>
      typeof part === 'object' && part
        ? formatObject(path, part as Record<string, unknown>, today)
        : String(part),
    )
    .join(' ');
}

function formatAmount(path: Path, money: Money & { unit?: string }): string {
  if (FREE.includes(path) && Number(money.amount) === 0) return t('value.free');
  return money.unit
    ? t('value.perUnit', { money: formatMoney(money), unit: money.unit })
    : formatMoney(money);
}
