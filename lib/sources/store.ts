import { type DBSchema, openDB } from 'idb';
import * as z from 'zod/mini';
import { PackSource } from './source.ts';

/** A source that is shown before it is accepted, as it would be stored. */
const Offer = z.strictObject({ source: PackSource, text: z.string() });
export type Offer = z.infer<typeof Offer>;

interface SourceDB extends DBSchema {
  /** Checked when it is read, whatever wrote it. */
  sources: { key: string; value: unknown };
  /** Pack files in their canonical form, by address of the source: apart, so that a list of sources reads none. */
  texts: { key: string; value: string };
  /** The one offer that waits for an answer, under its address. */
  offers: { key: string; value: unknown };
}

/**
 * The packs of others as they are stored in this browser, apart from the orders, so that neither can harm the other.
 * In IndexedDB, because ten packs of 5 MB are more than `storage.local` may hold.
 */
export interface SourceStore {
  /** All sources that can be read, by address; removed ones among them. */
  sources(): Promise<PackSource[]>;
  /** The file of a source, as it was accepted; undefined where there is none. */
  text(url: string): Promise<string | undefined>;
  /** Keeps an offer until the next one comes or it is answered. */
  offer(offer: Offer): Promise<void>;
  /** Makes the offer of an address a source, and gives it; null where nothing with this key is on offer there any more. */
  accept(url: string, key: string): Promise<PackSource | null>;
  decline(): Promise<void>;
  /** Changes a source, with its file where there is a new one; gives null, and does nothing, where it is gone. */
  change(url: string, change: (source: PackSource) => PackSource, text?: string): Promise<PackSource | null>;
  /** Deletes a source for good. */
  purge(url: string): Promise<void>;
  purgeAll(): Promise<void>;
  close(): void;
}

/**
 * Opens the store of sources.
 *
 * @example const store = await openSourceStore(); const sources = await store.sources();
 */
export async function openSourceStore(name = 'recourse-packs'): Promise<SourceStore> {
  const database = await openDB<SourceDB>(name, 1, {
    upgrade(opened) {
      for (const store of ['sources', 'texts', 'offers'] as const) opened.createObjectStore(store);
    },
    // A newer Recourse in another window waits for this one to let go.
    blocking: () => database.close(),
  });
  return {
    async sources() {
      const records = await database.getAll('sources');
      return records.flatMap((record) => readSource(record) ?? []);
    },
    text: (url) => database.get('texts', url),
    async offer(offer) {
      const change = database.transaction('offers', 'readwrite');
      await change.store.clear();
      await change.store.put(offer, offer.source.url);
      await change.done;
    },
    async accept(url, key) {
      const change = database.transaction(['offers', 'sources', 'texts'], 'readwrite');
      const offered = z.safeParse(Offer, await change.objectStore('offers').get(url));
      const isShown = offered.success && offered.data.source.key === key;
      if (isShown) {
        await change.objectStore('sources').put(offered.data.source, url);
        await change.objectStore('texts').put(offered.data.text, url);
        await change.objectStore('offers').clear();
      }
      await change.done;
      return isShown ? offered.data.source : null;
    },
    decline: () => database.clear('offers'),
    async change(url, change, text) {
      const write = database.transaction(['sources', 'texts'], 'readwrite');
      const before = readSource(await write.objectStore('sources').get(url));
      const after = before && change(before);
      if (after) await write.objectStore('sources').put(after, url);
      if (after && text !== undefined) await write.objectStore('texts').put(text, url);
      await write.done;
      return after;
    },
    async purge(url) {
      const change = database.transaction(['sources', 'texts'], 'readwrite');
      await change.objectStore('sources').delete(url);
      await change.objectStore('texts').delete(url);
      await change.done;
    },
    async purgeAll() {
      const change = database.transaction(['sources', 'texts', 'offers'], 'readwrite');
      await Promise.all([...change.objectStoreNames].map((store) => change.objectStore(store).clear()));
      await change.done;
    },
    close: () => database.close(),
  };
}

/** A record that cannot be read is left out: adding its address again puts a sound one in its place. */
function readSource(record: unknown): PackSource | null {
  const checked = z.safeParse(PackSource, record);
  return checked.success ? checked.data : null;
}
