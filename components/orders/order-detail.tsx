import { formatMoney } from '../../locales/format/money.ts';
import { t } from '../../locales/strings.ts';
import { AskFirst } from '../elements/ask-first.tsx';
import { KeptTerms } from './kept-terms.tsx';
import { OrderDeadlines } from './order-deadlines.tsx';
import { OrderHistory } from './order-history.tsx';
import { OrderSteps } from './order-steps.tsx';
import type { OrderView } from './order-view.ts';
import type { OrdersActions } from './orders-state.ts';

interface OrderDetailProps {
  order: OrderView;
  today: string;
  actions: OrdersActions;
}

/** All about one order: the next step, its days with the counting, what was bought, its history, its terms. */
export function OrderDetail({ order, today, actions }: OrderDetailProps) {
  return (
    <div class="order-detail">
      <OrderSteps order={order} today={today} onStep={(step, day) => actions.addStep(order.id, step, day)} />
      <OrderDeadlines order={order} today={today} />
      <section>
        <h4>{t('order.things')}</h4>
        <ul class="things">
          {order.items.map((item) => (
            <li key={item.name}>
              <span dir="auto">{item.name}</span>
              {item.quantity !== undefined && item.quantity !== 1 && <small>× {item.quantity}</small>}
              {item.price && <span class="num">{formatMoney(item.price)}</span>}
            </li>
          ))}
        </ul>
        <dl class="small-facts">
          {order.seller && <SmallFact label={t('order.seller')} value={order.seller} />}
          {order.number && <SmallFact label={t('fact.order.number')} value={order.number} />}
          {order.total && <SmallFact label={t('fact.order.total')} value={formatMoney(order.total)} />}
        </dl>
      </section>
      <OrderHistory
        order={order}
        today={today}
        onTakeBack={(eventId) => actions.takeBack(order.id, eventId)}
      />
      <KeptTerms order={order} today={today} />
      <AskFirst
        action={t('order.remove')}
        question={t('order.removeQuestion', { name: order.name })}
        confirm={t('order.removeConfirm')}
        onConfirm={() => actions.removeOrder(order.id)}
      />
    </div>
  );
}

function SmallFact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}
