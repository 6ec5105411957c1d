import { decodePage } from '../lib/gather/decode-page.ts';

/** The most of a page that is read, in bytes or characters. */
export const LIMIT = 2 * 1024 * 1024;
const PATIENCE = 10_000;

/** Why a page was not read: `elsewhere` leads to another site, `type` is no web page, `stopped` is by the user. */
export type Reason = 'network' | 'status' | 'type' | 'size' | 'time' | 'elsewhere' | 'stopped';

/** The text of a page and the address at which it was found in the end. */
export type FetchedPage =
  | { ok: true; html: string; url: string }
  | { ok: false; reason: Reason; status?: number };

/**
 * Fetches the text of a page: GET without cookies or referrer, at most 2 MiB and ten seconds, ended early
 * when `stop` is aborted. `isWanted` is asked of the address and of where it leads. Never throws.
 *
 * @example await fetchHtml('https://shop.example/imprint', stop.signal, (url) => originOf(url) === origin)
 */
export async function fetchHtml(
  url: string,
  stop: AbortSignal,
  isWanted: (url: string) => boolean,
): Promise<FetchedPage> {
  if (!isWanted(url)) return { ok: false, reason: 'elsewhere' };
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    const signal = AbortSignal.any([stop, patience]);
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      signal,
    });
    if (!isWanted(response.url)) return { ok: false, reason: 'elsewhere' };
    if (!response.ok) return { ok: false, reason: 'status', status: response.status };
    const type = response.headers.get('content-type') ?? '';
    if (!/^text\/html(?:\s|;|$)/i.test(type)) return { ok: false, reason: 'type' };
    const bytes = await readBounded(response);
    return bytes
      ? { ok: true, html: decodePage(bytes, type), url: response.url }
      : { ok: false, reason: 'size' };
  } catch {
    return { ok: false, reason: stop.aborted ? 'stopped' : patience.aborted ? 'time' : 'network' };
  }
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
