import type { Recording } from '../lib/facts/recording.ts';
import { fetchHtml, LIMIT, type Reason } from './fetch-html.ts';
import { gatherPage } from './gather-page.ts';

export type PageAnswer = { ok: true; recording: Recording } | { ok: false; reason: Reason; status?: number };

/**
 * Fetches another page of the site that this script runs in and gathers it, inertly parsed: none of its
 * scripts run, none of its pictures load. Never throws.
 *
 * @example await readOwnPage('https://shop.example/imprint', location.origin, new AbortController().signal)
 */
export async function readOwnPage(url: string, origin: string, stop: AbortSignal): Promise<PageAnswer> {
  const page = await fetchHtml(url, stop, (address) => originOf(address) === origin);
  return page.ok ? parsePage(page.html, page.url) : page;
}

/**
 * Gathers the text of a page, inertly parsed.
 *
 * @example await parsePage('<h1>Imprint</h1>', 'https://shop.example/imprint')
 */
export async function parsePage(html: string, url: string): Promise<PageAnswer> {
  if (html.length > LIMIT) return { ok: false, reason: 'size' };
  const document = new DOMParser().parseFromString(html, 'text/html');
  return { ok: true, recording: await gatherPage(document, url) };
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
