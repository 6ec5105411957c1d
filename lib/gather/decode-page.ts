/**
 * Turns the bytes of a page into text, in the encoding of its byte order mark, its Content-Type header
 * or its first meta tags, in this order; UTF-8 where none of them names one that exists
 * (WHATWG HTML § 13.2.3, shortened).
 *
 * @example decodePage(bytes, 'text/html; charset=iso-8859-1')
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const label = byMark(bytes) ?? charsetIn(contentType) ?? byMeta(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function byMeta(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  for (const tag of start.split(/<meta\s/i).slice(1)) {
    const label = charsetIn(tag.split('>')[0] ?? '');
    // A page that could be read this far is not in UTF-16, whatever it says.
    if (label) return /^utf-?16/i.test(label) ? 'utf-8' : label;
  }
  return null;
}

function charsetIn(text: string): string | null {
  return /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(text)?.[1] ?? null;
}
