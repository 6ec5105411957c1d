import { remember } from '../remember.ts';

/** What stands further up in a path names a part of the site, not the page. */
const PARTS = 3;

/** Endings of files that servers show in addresses. */
const ENDING = /\.(?:html?|xhtml|php\d?|aspx?|jsp|do)$/i;

/**
 * The last three parts of an absolute address' path, folded to small letters with hyphens, without the
 * ending of a file. The query is left alone: what somebody searched for names no page.
 *
 * @example slugsOf('https://shop.example/info/Versand_und_Kosten.html') // ['info', 'versand-und-kosten']
 */
export const slugsOf: (url: string) => readonly string[] = remember((url) => {
  // A page has thousands of links: taking the path by hand costs a tenth of parsing them as URLs.
  const path = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
  const parts = path.split('/').filter((part) => part !== '' && !/^index\.\w+$/i.test(part));
  return parts.slice(-PARTS).map((part) => folded(part.replace(ENDING, '')));
});

/** The last part of an address' path, folded as `slugsOf` does; empty for a shop's front page. */
export function lastSlug(url: string): string {
  return slugsOf(url).at(-1) ?? '';
}

function folded(part: string): string {
  if (/^[a-z\d]+(?:-[a-z\d]+)*$/.test(part)) return part;
  return decoded(part)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}--[\u3099\u309a]]/gv, '')
    .normalize('NFC')
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
