import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { compose } from '../lib/compose/compose.ts';
import { mergePage } from '../lib/dossier/merge.ts';
import { shopOf } from '../lib/dossier/registrable-domain.ts';
import { extract } from '../lib/extract/extract.ts';
import { candidates } from '../lib/facts/fact.ts';
import { Recording } from '../lib/facts/recording.ts';
import type { Snapshot } from '../lib/facts/snapshot.ts';
import { changeDossier } from './dossiers.ts';
import type { PageReading } from './page-reading.ts';
import { readingTables } from './reading-tables.ts';
import { reportReading } from './report-reading.ts';

/**
 * Gathers the page in a tab, reads it, adds it to the dossier of its shop and judges that.
 *
 * Needs a click on the icon or a granted site; without either the answer is `refused`. `anyway` reads also
 * what does not look like a page of a shop.
 *
 * @example await readTab(7, false) // { kind: 'report', shop: 'shop.example', … }
 */
export async function readTab(tabId: number, anyway: boolean): Promise<PageReading> {
  const tab = await browser.tabs.get(tabId);
  if (tab.url && !/^https?:/.test(tab.url)) return { kind: 'not-a-page' };
  let answer: unknown;
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: ['gather.js'] });
    answer = injection?.result;
  } catch (error) {
    console.warn('The page may not be read.', error);
    return { kind: 'refused', reason: 'no-access' };
  }
  const recording = z.safeParse(Recording, answer);
  if (!recording.success)
    return { kind: 'refused', reason: 'fault', detail: z.prettifyError(recording.error).slice(0, 300) };
  const { snapshot } = compose(recording.data);
  // The browser's word for where the tab is outweighs the page's.
  return readSnapshot({ ...snapshot, url: tab.url ?? snapshot.url }, anyway);
}

async function readSnapshot(snapshot: Snapshot, anyway: boolean): Promise<PageReading> {
  const { url } = snapshot;
  const facts = extract(snapshot, readingTables(), { isShop: anyway });
  const kind = candidates(facts, 'page.kind')[0]?.value;
  if (kind === 'not-shop') return { kind: 'not-shop', host: new URL(url).host };
  const page = { url, title: snapshot.title, cut: snapshot.cut.length > 0 };
  const dossier = await changeDossier(shopOf(url), (before) => mergePage(before, page, facts));
  return reportReading(dossier, url);
}
