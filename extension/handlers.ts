import browser from 'webextension-polyfill';
import { shopOf } from '../lib/dossier/registrable-domain.ts';
import { showBadge } from './badge.ts';
import { readChoices } from './choices.ts';
import { readDossier } from './dossiers.ts';
import type { Handlers } from './listen.ts';
import { currentMarket } from './market.ts';
import * as orders from './order-service.ts';
import * as sources from './pack-sources.ts';
import { planLooks } from './pack-updates.ts';
import { offerAt, readPacks } from './packs-view.ts';
import { readTab } from './read-tab.ts';
import { readTerms, stopReading } from './read-terms.ts';
import { registerSentinel } from './register-sentinel.ts';
import { tellReminders } from './reminders.ts';
import { reportReading } from './report-reading.ts';
import { changeSettings } from './settings.ts';
import { showPlace } from './show-place.ts';
import { switchPack, switchRule } from './switches.ts';

/** What the background does for each message of the extension's pages. */
export const handlers: Handlers = {
  readPage: async ({ tabId, anyway }) => {
    const reading = await readTab(tabId, anyway);
    await showBadge(tabId, reading);
    return reading;
  },
  readTerms: async ({ tabId }) => {
    await readTerms(tabId);
    const { dossier, url } = await shopIn(tabId);
    return dossier ? reportReading(dossier, url) : readTab(tabId, true);
  },
  stopReading: async ({ tabId }) => {
    await stopReading(tabId);
    return null;
  },
  showPlace: ({ tabId, evidence }) => showPlace(tabId, evidence),
  listOrders: orders.listOrders,
  placeOrder: async ({ entry, tabId }) => {
    const dossier = tabId === null ? null : (await shopIn(tabId)).dossier;
    return andRemind(orders.placeOrder(entry, dossier, await currentMarket()));
  },
  addStep: ({ orderId, step, day }) => andRemind(orders.addStep(orderId, step, day)),
  takeBack: ({ orderId, eventId }) => andRemind(orders.takeBack(orderId, eventId).then(() => null)),
  removeOrder: ({ orderId }) => andRemind(orders.removeOrder(orderId)),
  importOrders: ({ text }) => andRemind(orders.importFrom(text)),
  exportOrders: orders.exportAll,
  deleteEverything: async () => {
    await orders.withStore((store) => store.purgeAll());
    await sources.purgeAll();
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
    await browser.permissions.getAll().then(({ origins = [] }) => browser.permissions.remove({ origins }));
    await registerSentinel();
    return andPlan(Promise.resolve());
  },
  readChoices,
  changeSettings: async (change) => {
    const settings = await changeSettings(change);
    await registerSentinel();
    return andRemind(Promise.resolve(settings));
  },
  switchPack: ({ pack, isOn }) => andRemind(switchPack(pack, isOn)),
  switchRule: ({ rule, isOn }) => switchRule(rule, isOn),
  readPacks,
  offerSource: ({ url }) => offerAt(url),
  acceptSource: ({ url, key }) => andPlan(sources.acceptSource(url, key)),
  declineSource: ({ url }) => sources.declineSource(url).then(() => null),
  lookAtSource: ({ url, key }) => andPlan(sources.lookAt(url, key ?? undefined)),
  removeSource: ({ url }) => andPlan(sources.removeSource(url)),
  restoreSource: ({ url }) => andPlan(sources.restoreSource(url)),
};

async function shopIn(tabId: number) {
  const { url } = await browser.tabs.get(tabId);
  if (!url) throw new Error('The page may not be read any more: click the Recourse icon on it again.');
  return { url, dossier: await readDossier(shopOf(url)) };
}

/** Every change of the sources may change which days are counted, and when to look for the next change. */
async function andPlan(change: Promise<void>): Promise<null> {
  await change;
  await planLooks();
  return andRemind(Promise.resolve(null));
}

/** Every change of an order may change what is to be told, and when. */
async function andRemind<T>(change: Promise<T>): Promise<T> {
  const result = await change;
  await tellReminders();
  return result;
}
