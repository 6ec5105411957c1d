import type { OrderEvent } from '../../lib/orders/event.ts';
import { formatDay } from '../../locales/format/day.ts';
import { formatMoney } from '../../locales/format/money.ts';
import { t } from '../../locales/strings.ts';
import type { OrderView } from './order-view.ts';
import { happened } from './step-words.ts';

interface OrderHistoryProps {
  order: OrderView;
  today: string;
  onTakeBack: (eventId: string) => void;
}

/** What happened, oldest first; what was taken back stays, struck out. */
export function OrderHistory({ order, today, onTakeBack }: OrderHistoryProps) {
  const undone = new Set(order.events.flatMap((event) => (event.type === 'undone' ? event.event : [])));
  const shown = order.events.filter(({ type }) => type !== 'undone');
  return (
    <section>
      <h4>{t('order.history')}</h4>
      <ol class="history">
        {shown.map((event) => (
          <li key={event.id}>
            <Entry event={event} today={today} isUndone={undone.has(event.id)} />
            {event.type !== 'placed' && !undone.has(event.id) && (
              <button type="button" class="link" onClick={() => onTakeBack(event.id)}>
                {t('history.takeBack')}
                <span class="hidden"> {happened(event.type)}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({ event, today, isUndone }: { event: OrderEvent; today: string; isUndone: boolean }) {
  const words = (
    <>
      {happened(event.type)}
      {event.type === 'refunded' && event.amount && <span class="num"> {formatMoney(event.amount)}</span>}{' '}
      <time dateTime={event.day}>{formatDay(event.day, today)}</time>
    </>
  );
  if (!isUndone) return <span>{words}</span>;
  return (
    <span>
      <s>{words}</s> <small>{t('history.takenBack')}</small>
    </span>
  );
}
