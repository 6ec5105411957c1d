import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { Dossier } from '../lib/facts/dossier.ts';

/** How many shops are remembered until the browser closes; the ones read longest ago go first. */
const SHOPS = 20;
const PREFIX = 'dossier:';
const ORDER = 'dossiers';

/** One change of a shop's dossier after the other, so that two tabs of a shop cannot lose each other's page. */
const queues = new Map<string, Promise<unknown>>();

/** What is known of a shop in this browser session, or null. */
export async function readDossier(shop: string): Promise<Dossier | null> {
  const key = PREFIX + shop;
  const checked = z.safeParse(Dossier, (await browser.storage.session.get(key))[key]);
  return checked.success ? checked.data : null;
}

/**
 * Changes the dossier of a shop and keeps it until the browser closes. Nothing of it is written to disk.
 *
 * @example await changeDossier('shop.example', (dossier) => mergePage(dossier, page, facts))
 */
export function changeDossier(shop: string, change: (dossier: Dossier | null) => Dossier): Promise<Dossier> {
  const before = queues.get(shop) ?? Promise.resolve();
  const changed = before.then(async () => {
    const dossier = change(await readDossier(shop));
    await keep(shop, dossier);
    await remember(shop);
    return dossier;
  });
  const settled = changed.catch(() => undefined);
  queues.set(shop, settled);
  void settled.then(() => queues.get(shop) === settled && queues.delete(shop));
  return changed;
}

/** The browser bounds what a session may hold: where it is full, the other shops make room. */
async function keep(shop: string, dossier: Dossier): Promise<void> {
  const entry = { [PREFIX + shop]: dossier };
  try {
    await browser.storage.session.set(entry);
  } catch (error) {
    console.warn('The session is full: other shops are forgotten.', error);
    await browser.storage.session.remove((await shopsRead()).map((other) => PREFIX + other));
    await browser.storage.session.set(entry);
  }
}

async function shopsRead(): Promise<string[]> {
  const stored = z.safeParse(z.array(z.string()), (await browser.storage.session.get(ORDER))[ORDER]);
  return stored.success ? stored.data : [];
}

async function remember(shop: string): Promise<void> {
  const shops = [shop, ...(await shopsRead()).filter((other) => other !== shop)];
  await browser.storage.session.set({ [ORDER]: shops.slice(0, SHOPS) });
  await browser.storage.session.remove(shops.slice(SHOPS).map((old) => PREFIX + old));
}
