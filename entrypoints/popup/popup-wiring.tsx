import { useEffect, useRef, useState } from 'preact/hooks';
import type { OrderEntry } from '../../components/popup/order-draft.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { PageState, PopupActions, Reading, ReportState } from '../../components/popup/popup-state.ts';
import { requestSites, sitePattern } from '../../extension/access.ts';
import { openPage } from '../../extension/open-page.ts';
import type { OrdersView } from '../../extension/orders-view.ts';
import type { PageReading, ReportReading } from '../../extension/page-reading.ts';
import { onProgress } from '../../extension/reading-progress.ts';
import { send } from '../../extension/send.ts';
import { today } from '../../extension/today.ts';
import { wordsOf } from '../../extension/words-of.ts';
import type { Evidence } from '../../lib/facts/evidence.ts';

const NO_ORDERS: OrdersView = {
  orders: [],
  broken: [],
  standing: { next: null, deadlines: [], orderCount: 0, today: today() },
};

type Form = { saved: { orderId: string; name: string } | null; fault: string | null };

/** The popup of the tab it was opened over, fed by the background. */
export function PopupWiring({ tabId, url }: { tabId: number; url: string | null }) {
  const [reading, setReading] = useState<PageReading | null>(null);
  const [progress, setProgress] = useState<Reading | null>(null);
  const [lost, setLost] = useState<Evidence | null>(null);
  const [switchedOff, setSwitchedOff] = useState<readonly string[]>([]);
  const [form, setForm] = useState<Form | null>(null);
  const [orders, setOrders] = useState<OrdersView | null>(null);

  /** Whether the reading that goes on was asked for here. */
  const isMine = useRef(false);

  const take = async (result: Promise<PageReading>) => {
    setReading(await result.catch(faultOf));
    setSwitchedOff([]);
    setProgress(null);
  };
  const read = (anyway: boolean) => {
    setReading(null);
    setLost(null);
    void take(send('readPage', { tabId, anyway }));
  };
  const refreshOrders = () =>
    void send('listOrders', {}).then(setOrders, (error) => {
      // The report does not need the orders; their own page says what is wrong with them.
      console.error(error);
      setOrders(NO_ORDERS);
    });
  const notSaved = (error: unknown) => setForm({ saved: null, fault: wordsOf(error) });
  const leaveFor = (opening: Promise<void>) => void opening.then(() => window.close(), console.error);

  useEffect(() => {
    read(false);
    refreshOrders();
    return onProgress(tabId, (step) => {
      if (step) return setProgress(step);
      // What this popup asked for ends with its answer; what an earlier one asked for ends here.
      if (!isMine.current) read(false);
      isMine.current = false;
    });
  }, [tabId]);

  const actions: PopupActions = {
    retry: () => read(false),
    readAnyway: () => read(true),
    readTerms: () => {
      isMine.current = true;
      void take(send('readTerms', { tabId }));
    },
    stopReading: () => void send('stopReading', { tabId }).catch(console.error),
    showPlace: (evidence) =>
      void send('showPlace', { tabId, evidence }).then(({ found, opened }) => {
        // The popup would cover the place; a new tab closes it anyway.
        if (found || opened) window.close();
        else setLost(evidence);
      }, console.error),
    switchRule: (rule, isOn) =>
      void send('switchRule', { rule, isOn }).then(
        () => setSwitchedOff((off) => (isOn ? off.filter((other) => other !== rule) : [...off, rule])),
        console.error,
      ),
    grantSite: () => {
      if (reading?.kind !== 'report') return;
      void requestSites(sitePattern(reading.shop)).then((granted) => {
        if (granted) void take(send('readPage', { tabId, anyway: true }));
      }, console.error);
    },
    bought: () => setForm({ saved: null, fault: null }),
    saveOrder: (entry: OrderEntry) =>
      void send('placeOrder', { entry, tabId }).then((saved) => {
        setForm({ saved, fault: null });
        refreshOrders();
      }, notSaved),
    cancelOrder: () => setForm(null),
    undoOrder: (orderId) =>
      void send('removeOrder', { orderId }).then(() => {
        setForm({ saved: null, fault: null });
        refreshOrders();
      }, notSaved),
    openOrders: () => leaveFor(openPage('orders.html')),
    openOrder: (orderId) => leaveFor(openPage('orders.html', `order=${orderId}`)),
    openSettings: () => leaveFor(openPage('options.html')),
  };

  const { standing } = orders ?? NO_ORDERS;
  const page = pageState(orders ? reading : null, progress, form, { lost, switchedOff }, url);
  return <Popup state={{ ...page, ...standing }} actions={actions} />;
}

function pageState(
  reading: PageReading | null,
  progress: Reading | null,
  form: Form | null,
  since: Pick<ReportState, 'lost' | 'switchedOff'>,
  url: string | null,
): PageState {
  if (!reading) return { kind: 'reading', shop: url && /^https?:/.test(url) ? new URL(url).host : null };
  if (reading.kind !== 'report') return reading;
  const { draft, ...report }: ReportReading = reading;
  return form ? { kind: 'order-form', draft, ...form } : { ...report, reading: progress, ...since };
}

function faultOf(error: unknown): PageReading {
  return { kind: 'refused', reason: 'fault', detail: wordsOf(error) };
}
