import { useEffect, useMemo, useState } from 'preact/hooks';
import { OrdersPage } from '../../components/orders/orders-page.tsx';
import type { OrdersActions, ReadyOrders } from '../../components/orders/orders-state.ts';
import { openPage } from '../../extension/open-page.ts';
import { emptyDraft } from '../../extension/order-draft.ts';
import { exportOrdersFile, importOrdersFile } from '../../extension/order-files.ts';
import type { OrdersView } from '../../extension/orders-view.ts';
import { saveFile } from '../../extension/save-file.ts';
import { send } from '../../extension/send.ts';
import { today } from '../../extension/today.ts';
import { wordsOf } from '../../extension/words-of.ts';

type Notice = ReadyOrders['notice'];
/** What "undo" takes back: an event, or the whole order where it has just been added. */
type LastEvent = { orderId: string; name: string; eventId: string | null };

/** The page of all orders, fed by the background; a reminder's click leads to `#order=<id>`. */
export function OrdersWiring() {
  const [view, setView] = useState<OrdersView | string | null>(null);
  const [opened, setOpened] = useState<string | null>(orderInAddress());
  const [adding, setAdding] = useState<ReadyOrders['adding']>(null);
  const [notice, setNotice] = useState<Notice>(null);
  const [last, setLast] = useState<LastEvent | null>(null);
  const [fault, setFault] = useState<ReadyOrders['fault']>(null);

  const load = useMemo(
    () => () => send('listOrders', {}).then(setView, (error) => setView(wordsOf(error))),
    [],
  );
  useEffect(() => {
    const follow = () => setOpened(orderInAddress());
    // Another window or the popup may have changed an order meanwhile.
    const refresh = () => document.visibilityState === 'visible' && void load();
    void load();
    addEventListener('hashchange', follow);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      removeEventListener('hashchange', follow);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [load]);

  const orders = typeof view === 'object' && view ? view.orders : [];
  const nameOf = (orderId: string) => orders.find(({ id }) => id === orderId)?.name ?? '';
  const attempt = (work: Promise<void>) =>
    void work.then(load).catch((error) => setFault({ kind: 'save', reason: wordsOf(error) }));
  const tell = (told: Notice, event: LastEvent | null) => {
    setFault(null);
    setNotice(told);
    setLast(event);
  };
  const open = (orderId: string | null) => {
    history.replaceState(null, '', orderId ? `#order=${orderId}` : location.pathname);
    setOpened(orderId);
  };

  const actions: OrdersActions = {
    retry: () => void load(),
    openOrder: open,
    addOrder: () => setAdding(emptyDraft()),
    cancelOrder: () => setAdding(null),
    saveOrder: (entry) =>
      attempt(
        send('placeOrder', { entry, tabId: null }).then(({ orderId, name }) => {
          setAdding(null);
          tell({ kind: 'saved', name }, { orderId, name, eventId: null });
          open(orderId);
        }),
      ),
    addStep: (orderId, step, day) =>
      attempt(
        send('addStep', { orderId, step, day }).then(({ eventId }) => {
          const name = nameOf(orderId);
          tell({ kind: 'step', name, step, day }, { orderId, eventId, name });
        }),
      ),
    takeBack: (orderId, eventId) =>
      attempt(
        send('takeBack', { orderId, eventId }).then(() =>
          tell({ kind: 'taken-back', name: nameOf(orderId) }, null),
        ),
      ),
    removeOrder: (orderId) =>
      attempt(
        send('removeOrder', { orderId }).then(({ eventId }) => {
          const name = nameOf(orderId);
          open(null);
          tell({ kind: 'removed', name }, { orderId, eventId, name });
        }),
      ),
    undo: () => {
      if (!last) return;
      const { orderId, eventId, name } = last;
      const undone: Promise<unknown> = eventId
        ? send('takeBack', { orderId, eventId })
        : send('removeOrder', { orderId });
      attempt(undone.then(() => tell({ kind: 'taken-back', name }, null)));
    },
    dismiss: () => {
      setNotice(null);
      setFault(null);
    },
    importFile: (file) =>
      void importOrdersFile(file)
        .then((result) => tell({ kind: 'imported', ...result }, null))
        .then(load)
        .catch((error) => setFault({ kind: 'import', file: file.name, reason: wordsOf(error) })),
    exportOrders: () => attempt(exportOrdersFile().then((count) => tell({ kind: 'exported', count }, null))),
    exportBroken: (id) => {
      const record =
        typeof view === 'object' ? view?.broken.find((broken) => broken.id === id)?.record : undefined;
      saveFile(`recourse-broken-${id}.json`, JSON.stringify(record, null, 2));
    },
    openSettings: () => void openPage('options.html'),
  };

  if (view === null) return <OrdersPage state={{ kind: 'loading' }} actions={actions} />;
  if (typeof view === 'string')
    return <OrdersPage state={{ kind: 'fault', detail: view }} actions={actions} />;
  const state: ReadyOrders = { kind: 'ready', today: today(), ...view, opened, adding, notice, fault };
  return <OrdersPage state={state} actions={actions} />;
}

function orderInAddress(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('order');
}
