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
    await browser.storage.session.set({ [PREFIX + shop]: dossier });
    await remember(shop);
    return dossier;
  });
  const settled = changed.catch(() => undefined);
  queues.set(shop, settled);
  void settled.then(() => queues.get(shop) === settled && queues.delete(shop));
  return changed;
}

async function remember(shop: string): Promise<void> {
  const stored = z.safeParse(z.array(z.string()), (await browser.storage.session.get(ORDER))[ORDER]);
  const shops = [shop, ...(stored.success ? stored.data : []).filter((other) => other !== shop)];
  await browser.storage.session.set({ [ORDER]: shops.slice(0, SHOPS) });
  await browser.storage.session.remove(shops.slice(SHOPS).map((old) => PREFIX + old));
}
