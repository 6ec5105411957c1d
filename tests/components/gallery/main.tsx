/// <reference types="vite/client" />
import { type ComponentChildren, render } from 'preact';
import { OrdersPage } from '../../../components/orders/orders-page.tsx';
import { Popup } from '../../../components/popup/popup.tsx';
import { PacksSection } from '../../../components/settings/packs-section.tsx';
import { SettingsPage } from '../../../components/settings/settings-page.tsx';
import { WelcomePage } from '../../../components/welcome/welcome-page.tsx';
import { locale, setLocale } from '../../../locales/strings.ts';
import { ORDERS_ACTIONS, READY } from '../samples/orders.ts';
import { PACKS_ACTIONS, PACKS_READY, PACKS_STATES } from '../samples/packs.ts';
import { DRAFT, EMPTY_DRAFT, POPUP_ACTIONS, POPUPS } from '../samples/popup.ts';
import { SETTINGS, SETTINGS_ACTIONS } from '../samples/settings.ts';

const query = new URLSearchParams(location.hash.slice(1));
setLocale(query.get('lang') ?? 'en');
document.documentElement.lang = locale();
document.documentElement.dir = query.get('dir') ?? 'ltr';

const opened = query.has('open') ? ([query.get('open')] as never) : [];
const orders = { actions: ORDERS_ACTIONS };
const settings = { actions: SETTINGS_ACTIONS };
const packs = { packs: PACKS_READY };

const VIEWS: Record<string, () => ComponentChildren> = {
  ...Object.fromEntries(
    Object.entries(POPUPS).map(([name, state]) => [
      `popup-${name}`,
      () => <Popup state={state} actions={POPUP_ACTIONS} opened={opened} />,
    ]),
  ),
  orders: () => <OrdersPage state={READY} {...orders} />,
  'orders-opened': () => (
    <OrdersPage
      state={{ ...READY, opened: 'headphones', notice: { kind: 'removed', name: 'Umbrella' } }}
      {...orders}
    />
  ),
  'orders-adding': () => <OrdersPage state={{ ...READY, adding: EMPTY_DRAFT }} {...orders} />,
  'orders-adding-read': () => <OrdersPage state={{ ...READY, adding: DRAFT }} {...orders} />,
  'orders-empty': () => <OrdersPage state={{ ...READY, orders: [] }} {...orders} />,
  'orders-loading': () => <OrdersPage state={{ kind: 'loading' }} {...orders} />,
  'orders-fault': () => (
    <OrdersPage state={{ kind: 'fault', detail: 'QuotaExceededError: the disk is full' }} {...orders} />
  ),
  'orders-broken': () => (
    <OrdersPage
      state={{
        ...READY,
        broken: [{ id: 'a1b2', reason: 'events[2].day: “31 November” is no day' }],
        fault: { kind: 'import', file: 'orders.json', reason: 'line 3: a comma is missing' },
      }}
      {...orders}
    />
  ),
  welcome: () => <WelcomePage state={{ ...SETTINGS, mode: 'click' }} {...settings} />,
  'welcome-refused': () => (
    <WelcomePage state={{ ...SETTINGS, mode: 'all', access: 'refused' }} {...settings} />
  ),
  ...Object.fromEntries(
    Object.entries(PACKS_STATES).map(([name, state]) => [
      `packs-${name}`,
      () => (
        <main class="text-page">
          <PacksSection state={state} actions={PACKS_ACTIONS} />
        </main>
      ),
    ]),
  ),
  settings: () => <SettingsPage state={SETTINGS} {...settings} {...packs} />,
  'settings-withdrawn': () => (
    <SettingsPage
      state={{ ...SETTINGS, access: 'withdrawn', sites: [], notice: { kind: 'exported', count: 3 } }}
      {...settings}
      {...packs}
    />
  ),
};

function Contents() {
  return (
    <ul>
      {Object.keys(VIEWS).map((name) => (
        <li key={name}>
          <a href={`#view=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

// Each view has its own style sheet alone, as in the extension.
async function loadStyle(name: string): Promise<void> {
  if (name.startsWith('popup')) await import('../../../components/style/popup.css');
  else if (name.startsWith('orders')) await import('../../../components/style/orders.css');
  else await import('../../../components/style/pages.css');
}

const app = document.getElementById('app');
await loadStyle(query.get('view') ?? '');
const view = VIEWS[query.get('view') ?? ''] ?? (() => <Contents />);
if (app) render(view(), app);
addEventListener('hashchange', () => location.reload());
