import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import sniffEncoding from 'html-encoding-sniffer';
import { DOMParser } from 'linkedom';
import { UsageError } from './command.ts';

/** Bytes of a page, unpacked. */
const LIMIT = 64 * 1024 * 1024;
/** Elements inside one another; the parser's time grows with the square of their number. */
const DEPTH = 20_000;
/** Elements that hold nothing, or that the next of their kind closes. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|d[dt]|t[dhr]|tbody|thead|tfoot|option)$/i;
/** Encodings in which each byte is a character. */
const ONE_BYTE = /^(?:windows-125|windows-874|iso-8859|koi8|ibm866|macintosh|x-mac)/;
const unpack = promisify(gunzip);

/**
 * Parses the bytes of a page into a Document, in the encoding that its byte order mark or its first
 * meta tags declare; one that declares none, or one that does not exist, is UTF-8, or windows-1252
 * where it cannot be UTF-8. What is good UTF-8 is no text of single bytes, whatever it declares: tools that save
 * pages write it so, and the server's own word on the encoding is lost. A page that opens 20,000 elements more than
 * it closes ends there. Throws on no input.
 *
 * @example parseHtml(await readPage('page.html')).documentElement
 */
export function parseHtml(bytes: Uint8Array): Document {
  const document = new DOMParser().parseFromString(
    bounded(decode(bytes)),
    'text/html',
  ) as unknown as Document;
  lowerAttributeNames(document);
  return document;
}

function bounded(html: string): string {
  if (html.length < 3 * DEPTH) return html;
  let depth = 0;
  for (const { 0: tag, 1: name = '', index } of html.matchAll(/<\/?([a-z][a-z0-9-]{0,30})/gi)) {
    if (FLAT.test(name)) continue;
    depth = tag.startsWith('</') ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEPTH) return html.slice(0, index);
  }
  return html;
}

function decode(bytes: Uint8Array): string {
  const label = declaredEncoding(bytes);
  if (label !== null && !ONE_BYTE.test(label)) return new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(label ?? 'windows-1252').decode(bytes);
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  try {
    const label = sniffEncoding(bytes, { defaultEncoding: '' });
    return label === '' ? null : new TextDecoder(label).encoding;
  } catch {
    // The sniffer stumbles over a charset that is cut off, TextDecoder over the "replacement" encoding.
    return null;
  }
}

/** linkedom keeps `HREF` as it is written; in HTML attribute names have no case. */
function lowerAttributeNames(document: Document): void {
  for (const element of document.all) {
    for (const name of element.getAttributeNames()) {
      const lower = name.toLowerCase();
      if (lower === name) continue;
      const value = element.getAttribute(name) ?? '';
      element.removeAttribute(name);
      if (!element.hasAttribute(lower)) element.setAttribute(lower, value);
    }
  }
}

/**
 * Reads the bytes of a page from a file, `.html` or `.html.gz`. Throws a UsageError with one line that
 * names the file where it is missing, unreadable, empty, no text, or longer than 64 MiB unpacked.
 *
 * @example await readPage('pages/imprint.html.gz')
 */
export async function readPage(file: string): Promise<Uint8Array> {
  const packed = await load(file);
  const bytes = packed[0] === 0x1f && packed[1] === 0x8b ? await unzip(packed, file) : packed;
  if (bytes.every((byte) => byte <= 0x20)) throw new UsageError(`${file}: the file is empty`);
  if (isBinary(bytes)) throw new UsageError(`${file}: this is no HTML page but binary data`);
  return bytes;
}

async function load(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > LIMIT) throw new UsageError(`${file}: longer than 64 MiB`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageError(`${file}: there is no such file`);
    if (code === 'EISDIR') throw new UsageError(`${file}: this is a folder, not a page`);
    throw new UsageError(`${file}: cannot be read (${code})`);
  }
}

async function unzip(packed: Uint8Array, file: string): Promise<Uint8Array> {
  try {
    return await unpack(packed, { maxOutputLength: LIMIT });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new UsageError(`${file}: longer than 64 MiB unpacked`);
    throw new UsageError(`${file}: damaged gzip file`);
  }
}

/** Text has no NUL and hardly any control characters; UTF-16 has, but says so with its first bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false;
  const start = bytes.subarray(0, 8_192);
  const strange = start.filter((byte) => byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d));
  return start.includes(0) || strange.length > start.length / 50;
}
