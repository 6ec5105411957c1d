import type { Snapshot } from '../lib/facts/snapshot.ts';
import { gather } from '../lib/gather/gather.ts';
import { fetchHtml, LIMIT, type Reason } from './fetch-html.ts';

export type PageAnswer = { ok: true; snapshot: Snapshot } | { ok: false; reason: Reason; status?: number };

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
 * @example parsePage('<h1>Imprint</h1>', 'https://shop.example/imprint')
 */
export function parsePage(html: string, url: string): PageAnswer {
  if (html.length > LIMIT) return { ok: false, reason: 'size' };
  return { ok: true, snapshot: gather(new DOMParser().parseFromString(html, 'text/html'), url) };
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
