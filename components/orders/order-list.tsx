import { useState } from 'preact/hooks';
import { formatDay } from '../../locales/format/day.ts';
import { t } from '../../locales/strings.ts';
import { OrderRow } from './order-row.tsx';
import type { OrdersActions, ReadyOrders } from './orders-state.ts';
import { searchOrders } from './search-orders.ts';

interface OrderListProps {
  state: ReadyOrders;
  actions: OrdersActions;
}

/** The orders with a search over shop, things and number. */
export function OrderList({ state, actions }: OrderListProps) {
  const [query, setQuery] = useState('');
  const found = searchOrders(state.orders, query);
  return (
    <section class="card list-card" aria-labelledby="list-title">
      <div class="list-head">
        <h2 id="list-title">{t('list.title', { count: state.orders.length })}</h2>
        <input
          class="input search"
          type="search"
          value={query}
          aria-label={t('list.search')}
          placeholder={t('list.search')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <p role="status" class={query ? 'hint' : 'hidden'}>
        {query && t('list.found', { count: found.length, query })}
      </p>
      <ul class="orders">
        {found.map((order) => (
          <OrderRow
            key={order.id}
            order={order}
            today={state.today}
            isOpen={order.id === state.opened}
            actions={actions}
          />
        ))}
      </ul>
      <p class="hint">{t('list.asOf', { day: formatDay(state.today, state.today) })}</p>
    </section>
  );
}
