/** More parts than this are no page that a person would be led to. */
const PARTS = 12;

/** Endings of files that servers show in addresses. */
const ENDING = /\.(?:html?|xhtml|php\d?|aspx?|jsp|do)$/i;

/**
 * The parts of an address' path, folded to small letters with hyphens, the last without its ending. The
 * query is left alone: what somebody searched for names no page.
 *
 * @example slugsOf('https://shop.example/info/Versand_und_Kosten.html') // ['info', 'versand-und-kosten']
 */
export function slugsOf(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const parts = new URL(url).pathname.split('/').filter((part) => part !== '' && !/^index\.\w+$/i.test(part));
  return parts.slice(-PARTS).map((part) => folded(part.replace(ENDING, '')));
}

/** The last part of an address' path, folded as `slugsOf` does; empty for a shop's front page. */
export function lastSlug(url: string): string {
  return slugsOf(url).at(-1) ?? '';
}

function folded(part: string): string {
  return decoded(part)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
