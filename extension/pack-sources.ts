import rulebook from 'virtual:rulebook';
import { exampleReader } from '../lib/extract/read-example-text.ts';
import { afterLook, type Look } from '../lib/sources/after-look.ts';
import { checkDelivery, type Delivery, type Held } from '../lib/sources/check-delivery.ts';
import { DeliveryError } from '../lib/sources/delivery-error.ts';
import type { PackSource, Validators } from '../lib/sources/source.ts';
import { packPattern, withdrawSites } from './access.ts';
import { type FetchedPack, fetchPack } from './fetch-pack.ts';
import { forgetHeld, type HeldPack, heldPacks, withSources } from './held-packs.ts';
import { readingTables } from './reading-tables.ts';
import { now } from './today.ts';

/** How many publishers one shopper may follow. */
const SOURCES = 10;
/** How long the examples of one pack may run, in milliseconds. */
const PATIENCE = 20_000;
/** The pack that a shop's own promises would belong to, in the names of deadlines. */
const SHOP = 'shop';

const looking = new Map<string, Promise<void>>();

/**
 * Fetches and checks the pack at an address that nobody has accepted yet, and keeps it until the user has answered.
 *
 * Throws a DeliveryError that says why it cannot be offered.
 */
export async function offerSource(url: string): Promise<{ source: PackSource; delivery: Delivery }> {
  const held = await heldPacks();
  if (held.length >= SOURCES) throw new DeliveryError('many', String(SOURCES));
  const fetched = await fetchPack(url, {});
  if (fetched.kind === 'same') throw new DeliveryError('status', '304');
  const delivery = await check(fetched.text, { before: null, taken: idsOf(held) });
  const { key, pack, text } = delivery;
  const at = now().toString();
  const source: PackSource = {
    url,
    key,
    pack: pack.id,
    version: pack.version,
    validators: fetched.validators,
    added: at,
    looked: at,
    changed: at,
    fault: null,
    removed: false,
  };
  await withSources((store) => store.offer({ source, text }));
  return { source, delivery };
}

/** Uses the pack that was offered with this key from now on. Throws an Error where it is not on offer any more. */
export async function acceptSource(url: string, key: string): Promise<void> {
  const accepted = await withSources((store) => store.accept(url, key));
  forgetHeld();
  if (!accepted) throw new Error('This offer has ended: look at the address again.');
}

/** Forgets an offer, and gives back what was granted for it. */
export async function declineSource(url: string): Promise<void> {
  await withSources((store) => store.decline());
  await giveBack(url);
}

/**
 * Looks at a source for a newer pack, once at a time; what came of it is stored with the source.
 *
 * @param key another one than before, which the user has accepted
 */
export function lookAt(url: string, key?: string): Promise<void> {
  const running = looking.get(url) ?? lookNow(url, key).finally(() => looking.delete(url));
  looking.set(url, running);
  return running;
}

async function lookNow(url: string, key?: string): Promise<void> {
  const held = await heldPacks();
  const before = held.find(({ source }) => source.url === url);
  if (!before) return;
  const look = await findOut(before, idsOf(held, url), key);
  const text = look.kind === 'delivered' ? look.delivery.text : undefined;
  await withSources((store) =>
    store.change(url, (source) => afterLook(source, look, now().toString()), text),
  );
  forgetHeld();
}

async function findOut({ source, pack }: HeldPack, taken: Held['taken'], key = source.key): Promise<Look> {
  try {
    // What cannot be used is fetched whole again, whatever the server says has changed.
    const known: Validators = pack ? source.validators : {};
    const fetched: FetchedPack = await fetchPack(source.url, known);
    if (fetched.kind === 'same') return { kind: 'same' };
    const delivery = await check(fetched.text, { before: { ...source, key }, taken });
    const isNew = delivery.text !== (await withSources((store) => store.text(source.url)));
    return { kind: 'delivered', delivery, validators: fetched.validators, isNew };
  } catch (error) {
    if (error instanceof DeliveryError) return { kind: 'fault', fault: error.fault };
    throw error;
  }
}

/** Takes a source and its pack out of use; `restoreSource` brings both back until the browser starts anew. */
export async function removeSource(url: string): Promise<void> {
  await withSources((store) => store.change(url, (source) => ({ ...source, removed: true })));
  forgetHeld();
  await giveBack(url);
}

/** Takes a removal back. Throws an Error where it is too late for that. */
export async function restoreSource(url: string): Promise<void> {
  const restored = await withSources((store) =>
    store.change(url, (source) => ({ ...source, removed: false })),
  );
  forgetHeld();
  if (!restored) throw new Error('The source is gone: add its address again.');
}

/** Deletes for good what was removed. */
export async function purgeRemoved(): Promise<void> {
  await withSources(async (store) => {
    const removed = (await store.sources()).filter((source) => source.removed);
    for (const { url } of removed) await store.purge(url);
  });
}

/** Deletes all sources and their packs for good. */
export async function purgeAll(): Promise<void> {
  await withSources((store) => store.purgeAll());
  forgetHeld();
}

/** Shops are granted by another pattern, so that what was granted for them stays. */
async function giveBack(url: string): Promise<void> {
  const others = (await heldPacks()).map(({ source }) => packPattern(source.url));
  if (!others.includes(packPattern(url))) await withdrawSites(packPattern(url));
}

function idsOf(held: readonly HeldPack[], except?: string): Set<string> {
  const others = held.filter(({ source }) => source.url !== except).map(({ source }) => source.pack);
  return new Set([SHOP, ...rulebook.packs.map(({ id }) => id), ...others]);
}

function check(text: string, held: Held): Promise<Delivery> {
  const end = performance.now() + PATIENCE;
  const pause = async () => {
    if (performance.now() > end) throw new DeliveryError('work', `${PATIENCE / 1000} s`);
    await new Promise((done) => setTimeout(done));
  };
  return checkDelivery(text, held, { readText: exampleReader(readingTables()), pause });
}
