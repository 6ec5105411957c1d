import { t } from '../../locales/strings.ts';
import { ReceiptMark, SettingsIcon } from '../elements/icons.tsx';
import { BoughtForm } from '../popup/bought-form.tsx';
import { ComingPicture } from './coming-picture.tsx';
import { FigureCards } from './figure-cards.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { OrderList } from './order-list.tsx';
import type { OrdersActions, OrdersState, ReadyOrders } from './orders-state.ts';
import { Transfer } from './transfer.tsx';

interface OrdersPageProps {
  state: OrdersState;
  actions: OrdersActions;
}

/** The page of all orders: figures, what is coming, the list. */
export function OrdersPage({ state, actions }: OrdersPageProps) {
  return (
    <main class="orders-page" aria-busy={state.kind === 'loading'}>
      <header class="page-head">
        <ReceiptMark />
        <h1>{t('orders.title')}</h1>
        <button
          type="button"
          class="button icon"
          aria-label={t('settings.title')}
          onClick={() => actions.openSettings()}
        >
          <SettingsIcon />
        </button>
        {state.kind === 'ready' && (
          <div class="buttons">
            <Transfer
              orderCount={state.orders.length}
              onImport={actions.importFile}
              onExport={actions.exportOrders}
            />
            <button type="button" class="button primary" onClick={() => actions.addOrder()}>
              {t('orders.add')}
            </button>
          </div>
        )}
      </header>
      {state.kind === 'loading' && (
        <p class="hint" role="status">
          {t('orders.loading')}
        </p>
      )}
      {state.kind === 'fault' && <StoreFault detail={state.detail} onRetry={actions.retry} />}
      {state.kind === 'ready' && <Ready state={state} actions={actions} />}
    </main>
  );
}

function StoreFault({ detail, onRetry }: { detail: string; onRetry: () => void }) {
  return (
    <section class="note look" role="alert">
      <h2>{t('fault.store')}</h2>
      <p>{t('fault.storeText')}</p>
      <p class="hint" dir="auto">
        {detail}
      </p>
      <button type="button" class="button primary" onClick={onRetry}>
        {t('retry')}
      </button>
    </section>
  );
}

function Ready({ state, actions }: { state: ReadyOrders; actions: OrdersActions }) {
  const { orders, today, adding, notice, fault } = state;
  return (
    <>
      <NoticeBar
        notice={notice}
        fault={fault?.kind === 'save' && adding ? null : fault}
        {...{ today, actions }}
      />
      {adding && (
        <section class="card adding" aria-label={t('orders.add')}>
          <h2>{t('orders.add')}</h2>
          <BoughtForm
            draft={adding}
            today={today}
            saved={null}
            fault={fault?.kind === 'save' ? fault.reason : null}
            onSave={actions.saveOrder}
            onCancel={actions.cancelOrder}
            onUndo={actions.undo}
            onOpen={actions.openOrder}
          />
        </section>
      )}
      <BrokenRecords broken={state.broken} onExport={actions.exportBroken} />
      {orders.length === 0 && !adding && <Empty onAdd={actions.addOrder} />}
      {orders.length > 0 && (
        <>
          <FigureCards orders={orders} today={today} />
          <ComingPicture orders={orders} today={today} />
          <OrderList state={state} actions={actions} />
        </>
      )}
    </>
  );
}

function Empty({ onAdd }: { onAdd: () => void }) {
  return (
    <section class="card empty">
      <h2>{t('empty.title')}</h2>
      <ol>
        <li>{t('empty.fromShop')}</li>
        <li>{t('empty.arrived')}</li>
        <li>{t('empty.told')}</li>
      </ol>
      <button type="button" class="button primary" onClick={onAdd}>
        {t('empty.add')}
      </button>
    </section>
  );
}

interface BrokenRecordsProps {
  broken: ReadyOrders['broken'];
  onExport: (id: string) => void;
}

function BrokenRecords({ broken, onExport }: BrokenRecordsProps) {
  if (broken.length === 0) return null;
  return (
    <section class="note look">
      <h2>{t('broken.title', { count: broken.length })}</h2>
      <p>{t('broken.text')}</p>
      <ul>
        {broken.map(({ id, reason }) => (
          <li key={id}>
            <span dir="auto">{t('broken.record', { id, reason })}</span>{' '}
            <button type="button" class="link" onClick={() => onExport(id)}>
              {t('broken.export')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
