import { shopOf } from '../lib/dossier/registrable-domain.ts';

const LIMIT = 2 * 1024 * 1024;
const PATIENCE = 10_000;

/**
 * Fetches a page of the same shop that stands on another host than the tab (`help.shop.example`), which
 * a script in the tab may not do. Without cookies, bounded in time and size; the answer is text only.
 *
 * Throws an Error in words where there is no page to be had. Needs the user's permission for the site.
 */
export async function fetchPage(url: string, stop: AbortSignal): Promise<string> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(PATIENCE)]);
  const response = await fetch(url, {
    method: 'GET',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
  });
  if (!response.ok) throw new Error(`The shop answered ${response.status}.`);
  if (shopOf(response.url) !== shopOf(url)) throw new Error('The page leads to another site.');
  const type = response.headers.get('content-type') ?? '';
  if (!/^text\/html|^application\/xhtml\+xml/i.test(type)) throw new Error('The address is no web page.');
  const bytes = await readBounded(response);
  return new TextDecoder(charsetOf(type)).decode(bytes);
}

async function readBounded(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: BlobPart[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > LIMIT) throw new Error('The page is larger than 2 MB.');
    chunks.push(chunk);
  }
  return new Blob(chunks).bytes();
}

/** The charset of a Content-Type header where this browser knows it, else UTF-8. */
function charsetOf(type: string): string {
  const label = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
