import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { compose } from '../lib/compose/compose.ts';
import { mergePage } from '../lib/dossier/merge.ts';
import { pagesToRead } from '../lib/dossier/pages-to-read.ts';
import { shopOf } from '../lib/dossier/registrable-domain.ts';
import { extract } from '../lib/extract/extract.ts';
import { Recording } from '../lib/facts/recording.ts';
import type { Snapshot } from '../lib/facts/snapshot.ts';
import { mayRead } from './access.ts';
import { changeDossier, readDossier } from './dossiers.ts';
import { fetchHtml } from './fetch-html.ts';
import { tellProgress } from './reading-progress.ts';
import { readingTables } from './reading-tables.ts';

/** How many pages one request may read. */
const PAGES = 8;

const Answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), recording: Recording }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);

const running = new Map<number, AbortController>();

/**
 * Reads up to eight legal pages of the shop in a tab into its dossier, one after the other, because the
 * user asked for it. Progress is told as it goes; a page that cannot be read is counted and left.
 */
export async function readTerms(tabId: number): Promise<void> {
  if (running.has(tabId)) return;
  const stop = new AbortController();
  running.set(tabId, stop);
  try {
    await readAll(tabId, stop.signal);
  } finally {
    running.delete(tabId);
    await tellProgress(tabId, null);
  }
}

/** Ends the reading in a tab after the page it is at; what was read stays. */
export async function stopReading(tabId: number): Promise<void> {
  running.get(tabId)?.abort();
  await browser.tabs.sendMessage(tabId, { name: 'stopReading' }).catch(() => undefined);
}

async function readAll(tabId: number, stop: AbortSignal): Promise<void> {
  const { url: tabUrl } = await browser.tabs.get(tabId);
  if (!tabUrl) throw new Error('The page may not be read any more: click the Recourse icon on it again.');
  const shop = shopOf(tabUrl);
  await browser.scripting.executeScript({ target: { tabId }, files: ['read-page.js'] });
  const tried = new Set<string>();
  let failed = 0;
  while (tried.size < PAGES && !stop.aborted) {
    const dossier = await readDossier(shop);
    const open = dossier ? pagesToRead(dossier).filter(({ url }) => !tried.has(url)) : [];
    const next = open[0];
    if (!next) return;
    const total = Math.min(PAGES, tried.size + open.length);
    await tellProgress(tabId, { done: tried.size, total, failed, current: next.url });
    tried.add(next.url);
    const snapshot = await readOne(tabId, tabUrl, next.url, stop).catch((error) => {
      console.warn(`Not read: ${next.url}`, error);
      return null;
    });
    if (!snapshot) {
      failed += 1;
      continue;
    }
    const facts = extract(snapshot, readingTables(), { isShop: true });
    const page = { url: next.url, title: snapshot.title, cut: snapshot.cut.length > 0 };
    await changeDossier(shop, (before) => mergePage(before, page, facts));
  }
}

/** The page's own script fetches what is on its host; other hosts of the shop need the user's permission. */
async function readOne(tabId: number, tabUrl: string, url: string, stop: AbortSignal): Promise<Snapshot> {
  const message =
    new URL(url).origin === new URL(tabUrl).origin
      ? { name: 'readPage', url }
      : { name: 'parsePage', url, html: await fetchElsewhere(url, stop) };
  const answer = z.parse(Answer, await browser.tabs.sendMessage(tabId, message));
  if (!answer.ok) throw new Error(answer.reason);
  return { ...compose(answer.recording).snapshot, url };
}

async function fetchElsewhere(url: string, stop: AbortSignal): Promise<string> {
  if (!(await mayRead(url))) throw new Error('on another host of the shop, for which there is no permission');
  const page = await fetchHtml(url, stop, (address) => shopOf(address) === shopOf(url));
  if (!page.ok) throw new Error(page.reason);
  return page.html;
}
