import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What a shop's folder has to say to a path: a file, another address for it, or nothing. */
export type Found = { body: Uint8Array<ArrayBuffer>; type: string } | { moved: string } | undefined;

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Finds the file for a path of a shop: `/a/` is `a/index.html`, `/a` is `a`, `a.html` or a move to `/a/`.
 *
 * Undefined where there is none, where the path leaves the folder, or where the file's type is none that a shop has.
 *
 * @param folder absolute path of the shop's folder
 * @param path the request's path as it was sent, percent-encoded, without the query
 * @example await findFile('…/wollhaus-nord', '/versand/') // { body, type: 'text/html; charset=utf-8' }
 */
export async function findFile(folder: string, path: string): Promise<Found> {
  const segments = segmentsOf(path);
  if (!segments) return undefined;
  const file = join(folder, ...segments);
  if (path.endsWith('/')) return read(join(file, 'index.html'));
  const exact = (await read(file)) ?? (await read(`${file}.html`));
  if (exact) return exact;
  return (await isFile(join(file, 'index.html'))) ? { moved: `${path}/` } : undefined;
}

/** The decoded steps of a path, undefined where one of them is no plain name. */
function segmentsOf(path: string): string[] | undefined {
  const segments: string[] = [];
  for (const raw of path.split('/')) {
    if (raw === '') continue;
    const segment = decode(raw);
    if (segment === undefined || segment.startsWith('.') || /[/\\\0]/.test(segment)) return undefined;
    segments.push(segment);
  }
  return segments;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

async function read(file: string): Promise<Found> {
  const type = TYPES[extname(file)];
  if (!type || !(await isFile(file))) return undefined;
  const body = await readFile(file);
  return { body, type: type === 'text/html' ? `text/html; charset=${charsetOf(body)}` : type };
}

/** A page that declares an old encoding is sent as what it is; all others are UTF-8. */
function charsetOf(body: Buffer): string {
  const head = body.subarray(0, 1024).toString('latin1');
  return /charset="?windows-1252/i.test(head) ? 'windows-1252' : 'utf-8';
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() ?? false;
}
