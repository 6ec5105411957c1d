import { useId } from 'preact/hooks';
import { formatDay } from '../../locales/format/day.ts';
import { formatDaysLeft } from '../../locales/format/days-left.ts';
import { formatMoney } from '../../locales/format/money.ts';
import { marketName } from '../../locales/format/names.ts';
import { t } from '../../locales/strings.ts';
import { Chevron } from '../elements/icons.tsx';
import { whatByWhen } from '../popup/next-thing.tsx';
import { isPressing } from './next-deadline.ts';
import { OrderDetail } from './order-detail.tsx';
import type { OrderView } from './order-view.ts';
import type { OrdersActions } from './orders-state.ts';
import { happened } from './step-words.ts';

interface OrderRowProps {
  order: OrderView;
  today: string;
  isOpen: boolean;
  actions: OrdersActions;
}

function NextStep({ order, today }: { order: OrderView; today: string }) {
  const { next, stage } = order;
  if (next)
    return (
      <>
        <span class={isPressing(next) ? 'tag due' : 'tag open'}>{formatDaysLeft(next.daysLeft)}</span>
        <small>{whatByWhen(next, today)}</small>
      </>
    );
  if (!order.isLawKnown) return <small>{t('orders.noRules', { country: marketName(order.market) })}</small>;
  if (stage === 'placed' || stage === 'dispatched')
    return (
      <>
        <span class="tag waiting">{t('row.waiting')}</span>
        <small>{t('row.waitingText')}</small>
      </>
    );
  const guarantee = order.deadlines.find(
    ({ kind, deadline }) => kind === 'guarantee' && deadline.state === 'open',
  );
  const until = guarantee?.deadline.safeDay;
  if (!until) return <span class="tag done">{t('row.nothing')}</span>;
  return (
    <>
      <span class="tag done">{t('row.guarantee')}</span>
      <small>{t('row.until', { day: formatDay(until, today) })}</small>
    </>
  );
}

/** One order in the list: where it stands, its next step, and all about it once it is open. */
export function OrderRow({ order, today, isOpen, actions }: OrderRowProps) {
  const id = useId();
  const { name, shop, placed, stage, stageDay, total, arrives } = order;
  const day = (value: string) => formatDay(value, today, 'short');
  return (
    <li class={isOpen ? 'order open' : 'order'} id={`order-${order.id}`}>
      <h3>
        <button
          type="button"
          class="order-row"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => actions.openOrder(isOpen ? null : order.id)}
        >
          <Chevron />
          <span class="order-name">
            <b dir="auto">{name}</b>
            <small>{t('row.shopDay', { shop, day: day(placed) })}</small>
          </span>
          <span class="order-stage">
            {t('row.stage', { stage: happened(stage), day: day(stageDay) })}
            {arrives && (stage === 'placed' || stage === 'dispatched') && (
              <small>{t('row.arrives', { min: day(arrives.min), max: day(arrives.max) })}</small>
            )}
          </span>
          <span class="order-next">
            <NextStep order={order} today={today} />
          </span>
          <span class="order-total num">{total && formatMoney(total)}</span>
        </button>
      </h3>
      {isOpen && (
        <section id={id} aria-label={name}>
          <OrderDetail order={order} today={today} actions={actions} />
        </section>
      )}
    </li>
  );
}
