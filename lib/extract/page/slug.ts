/** More parts than this are no page that a person would be led to. */
const PARTS = 12;

/**
 * The parts of an address' path, folded to small letters with hyphens, the last without its ending;
 * then the values of its query, which some shops use in place of a path.
 *
 * @example slugsOf('https://shop.example/info/Versand_%26_Kosten.html') // ['info', 'versand-kosten']
 */
export function slugsOf(url: string): string[] {
  const path = pathSlugs(url);
  if (path.length === 0 && !URL.canParse(url)) return [];
  const query = [...new URL(url).searchParams.values()].filter((value) => value.length <= 60);
  return [...path, ...query.slice(0, PARTS).map(foldSlug)].filter((slug) => /\p{L}/u.test(slug));
}

/** The last part of an address' path, folded as `slugsOf` does; empty for a shop's front page. */
export function lastSlug(url: string): string {
  return pathSlugs(url).at(-1) ?? '';
}

function pathSlugs(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const parts = new URL(url).pathname.split('/').filter((part) => part !== '' && !/^index\.\w+$/i.test(part));
  return parts
    .slice(-PARTS)
    .map((part) => foldSlug(part.replace(/\.(html?|php\d?|aspx?|jsp|do|xhtml|htm)$/i, '')));
}

function foldSlug(part: string): string {
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
