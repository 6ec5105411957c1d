import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

/** How far the reading of a shop's terms has come; `current` is the address being read. */
export const ReadingProgress = z.strictObject({
  done: z.int(),
  total: z.int(),
  failed: z.int(),
  current: z.string(),
});
export type ReadingProgress = z.infer<typeof ReadingProgress>;

const keyOf = (tabId: number) => `progress:${tabId}`;

/** Tells open extension pages how far the reading has come; null when it has ended. */
export async function tellProgress(tabId: number, progress: ReadingProgress | null): Promise<void> {
  if (progress) await browser.storage.session.set({ [keyOf(tabId)]: progress });
  else await browser.storage.session.remove(keyOf(tabId));
}

/**
 * Calls back with each step of the reading in a tab; returns what stops listening.
 *
 * @example const stop = onProgress(7, (progress) => show(progress))
 */
export function onProgress(tabId: number, callback: (progress: ReadingProgress | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[keyOf(tabId)] : undefined;
    if (!change) return;
    const checked = z.safeParse(ReadingProgress, change.newValue);
    callback(checked.success ? checked.data : null);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
