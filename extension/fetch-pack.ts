import { MAX_BYTES } from '../lib/packs/built-pack.ts';
import { DeliveryError } from '../lib/sources/delivery-error.ts';
import type { Validators } from '../lib/sources/source.ts';
import { mayRead } from './access.ts';

/** How long a publisher's server may take for the whole file, in milliseconds. */
const PATIENCE = 15_000;

/** The text of a pack's file, or that it has not changed since. */
export type FetchedPack = { kind: 'same' } | { kind: 'text'; text: string; validators: Validators };

/**
 * Fetches the file of a pack: GET without cookies or referrer, at most 5 MB and fifteen seconds, asking for it only
 * where it is another one than before.
 *
 * Throws a DeliveryError that says why there is none.
 *
 * @example await fetchPack('https://packs.example/club.json', { etag: '"a1"' })
 */
export async function fetchPack(url: string, known: Validators): Promise<FetchedPack> {
  if (!(await mayRead(url))) throw new DeliveryError('permission');
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    return await request(url, known, patience);
  } catch (error) {
    if (error instanceof DeliveryError) throw error;
    throw patience.aborted ? new DeliveryError('time') : new DeliveryError('network', String(error));
  }
}

async function request(url: string, known: Validators, signal: AbortSignal): Promise<FetchedPack> {
  const response = await fetch(url, {
    headers: {
      accept: 'application/json',
      ...(known.etag && { 'if-none-match': known.etag }),
      ...(known.lastModified && { 'if-modified-since': known.lastModified }),
    },
    // Whether it has changed is asked above; the browser's own copy would only stand between.
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // Nobody is asked but the address that the user has seen.
    redirect: 'manual',
    signal,
  });
  if (response.type === 'opaqueredirect') throw new DeliveryError('elsewhere');
  if (response.status === 304 && (known.etag || known.lastModified)) return { kind: 'same' };
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new DeliveryError('status', String(response.status));
  }
  return { kind: 'text', text: await readBounded(response), validators: validatorsOf(response) };
}

async function readBounded(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > MAX_BYTES) {
      await reader?.cancel();
      throw new DeliveryError('size', `${MAX_BYTES / 1_000_000}`);
    }
    parts.push(part.value);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      await new Blob(parts as BlobPart[]).arrayBuffer(),
    );
  } catch {
    throw new DeliveryError('form', 'it is not in UTF-8');
  }
}

function validatorsOf({ headers }: Response): Validators {
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')];
  return {
    ...(etag && etag.length <= 500 && { etag }),
    ...(lastModified && lastModified.length <= 100 && { lastModified }),
  };
}
