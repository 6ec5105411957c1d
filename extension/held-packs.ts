import rulebook from 'virtual:rulebook';
import { parsePackFile } from '../lib/packs/built-pack.ts';
import type { Pack } from '../lib/packs/pack.ts';
import { checkPackFile } from '../lib/sources/check-delivery.ts';
import type { PackSource, SourceFault } from '../lib/sources/source.ts';
import { openSourceStore, type SourceStore } from '../lib/sources/store.ts';
import { wordsOf } from './words-of.ts';

/** A source with its pack, or why that cannot be used now. */
export interface HeldPack {
  source: PackSource;
  pack: Pack | null;
  fault: SourceFault | null;
}

/** Opens the store of sources for one piece of work, so that another version of Recourse never waits for this one. */
export async function withSources<T>(work: (store: SourceStore) => Promise<T>): Promise<T> {
  const store = await openSourceStore();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** What was read since the background started; checked packs by their text, which rarely changes. */
let held: Promise<HeldPack[]> | undefined;
const checked = new Map<string, Pack>();

/**
 * The packs of the sources that the user has added, checked again as they are read. They are read when they are first
 * needed after the start of the background, and kept for its life.
 *
 * @example (await heldPacks()).flatMap(({ pack }) => pack ?? [])
 */
export function heldPacks(): Promise<HeldPack[]> {
  held ??= readAll().catch((error) => {
    console.error('The packs of others could not be read.', error);
    held = undefined;
    return [];
  });
  return held;
}

/** To be called after every change of the store. */
export function forgetHeld(): void {
  held = undefined;
}

function readAll(): Promise<HeldPack[]> {
  return withSources(async (store) => {
    const sources = (await store.sources()).filter(({ removed }) => !removed);
    const texts = await Promise.all(sources.map(({ url }) => store.text(url)));
    for (const text of checked.keys()) if (!texts.includes(text)) checked.delete(text);
    return sources.map((source, at) => read(source, texts[at]));
  });
}

function read(source: PackSource, text: string | undefined): HeldPack {
  const unusable = (kind: 'lost' | 'id', detail: string): HeldPack => ({
    source,
    pack: null,
    fault: { kind, detail: detail.slice(0, 500) },
  });
  if (rulebook.packs.some(({ id }) => id === source.pack)) return unusable('id', source.pack);
  try {
    const pack = checked.get(text ?? '') ?? checkPackFile(parsePackFile(text ?? '')).pack;
    checked.set(text ?? '', pack);
    return { source, pack, fault: source.fault };
  } catch (error) {
    console.error(`The pack of ${source.url} cannot be used.`, error);
    return unusable('lost', wordsOf(error));
  }
}
