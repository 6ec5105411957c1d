import type { ComponentChildren } from 'preact';
import type { Money } from '../../lib/facts/values.ts';
import { formatDay } from '../../locales/format/day.ts';
import { daysUntil } from '../../locales/format/days-left.ts';
import { formatList } from '../../locales/format/list.ts';
import { formatMoney } from '../../locales/format/money.ts';
import { locale, t, tNodes } from '../../locales/strings.ts';
import { figuresOf } from './figures-of.ts';
import type { OrderView } from './order-view.ts';

function Figure({
  value,
  children,
  isOverdue = false,
}: {
  value: string;
  children: ComponentChildren;
  isOverdue?: boolean;
}) {
  return (
    <li class={isOverdue ? 'figure card overdue' : 'figure card'}>
      <b class="num">{value}</b>
      <span>{children}</span>
    </li>
  );
}

function sums(amounts: readonly Money[], count: number): string {
  return amounts.length > 0
    ? formatList(amounts.map(formatMoney))
    : new Intl.NumberFormat(locale()).format(count);
}

/** What can still be sent back, what is awaited back, what is under guarantee. */
export function FigureCards({ orders, today }: { orders: readonly OrderView[]; today: string }) {
  const { sendBack, awaited, guarantee } = figuresOf(orders);
  const late = awaited.firstDay ? -daysUntil(awaited.firstDay, today) : 0;
  const day = (value: string | null, style: 'long' | 'month') =>
    value ? formatDay(value, today, style) : '';
  return (
    <ul class="figures">
      <Figure value={sums(sendBack.amounts, sendBack.count)}>
        {t('figures.sendBack', { count: sendBack.count, day: day(sendBack.firstDay, 'long') })}
      </Figure>
      <Figure value={sums(awaited.amounts, awaited.shops)} isOverdue={late > 0}>
        {late > 0
          ? tNodes('figures.awaitedLate', {
              shops: awaited.shops,
              days: late,
              b: (inner) => <strong>{inner}</strong>,
            })
          : t('figures.awaited', { shops: awaited.shops })}
      </Figure>
      <Figure value={sums([], guarantee.items)}>
        {t('figures.guarantee', { count: guarantee.items, month: day(guarantee.firstDay, 'month') })}
      </Figure>
    </ul>
  );
}
