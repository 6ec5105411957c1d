import type { Snapshot } from '../lib/facts/snapshot.ts';
import { decodePage } from '../lib/gather/decode-page.ts';
import { gather } from '../lib/gather/gather.ts';

const LIMIT = 2 * 1024 * 1024;
const PATIENCE = 10_000;

/** Why a page was not read: `elsewhere` leads to another site, `type` is no web page, `stopped` is by the user. */
type Reason = 'network' | 'status' | 'type' | 'size' | 'time' | 'elsewhere' | 'stopped';
export type PageAnswer = { ok: true; snapshot: Snapshot } | { ok: false; reason: Reason; status?: number };

/**
 * Fetches another page of the site that this script runs in and gathers it, inertly parsed: none of its
 * scripts run, none of its pictures load. Without cookies, at most 2 MiB and ten seconds; ends early when
 * `stop` is aborted. Never throws.
 *
 * @example await readOwnPage('https://shop.example/imprint', location.origin, new AbortController().signal)
 */
export async function readOwnPage(url: string, origin: string, stop: AbortSignal): Promise<PageAnswer> {
  if (originOf(url) !== origin) return { ok: false, reason: 'elsewhere' };
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    const signal = AbortSignal.any([stop, patience]);
    const response = await fetch(url, { credentials: 'omit', redirect: 'follow', signal });
    if (originOf(response.url) !== origin) return { ok: false, reason: 'elsewhere' };
    if (!response.ok) return { ok: false, reason: 'status', status: response.status };
    const type = response.headers.get('content-type') ?? '';
    if (!/^text\/html(?:\s|;|$)/i.test(type)) return { ok: false, reason: 'type' };
    const bytes = await readBounded(response);
    return bytes ? parsePage(decodePage(bytes, type), response.url) : { ok: false, reason: 'size' };
  } catch {
    return { ok: false, reason: stop.aborted ? 'stopped' : patience.aborted ? 'time' : 'network' };
  }
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

/** The bytes of an answer, null where they are too many. */
async function readBounded(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  const bytes = new Uint8Array(LIMIT);
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    if (size + part.value.length > LIMIT) {
      await reader?.cancel();
      return null;
    }
    bytes.set(part.value, size);
    size += part.value.length;
  }
  return bytes.subarray(0, size);
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
