import type { Snapshot } from '../../facts/snapshot.ts';

const LONGEST_NAME = 60;
const LONGEST_TITLE = 300;
/** Labels of a host that are no name: `shop.example.co.uk`. */
const NO_NAME =
  /^(?:www\d?|shop|store|m|de|en|fr|es|it|com|co|net|org|gov|ac|edu|github|netlify|vercel|pages|app)$/;
const NAMING = /^(?:og:site_name|application-name|apple-mobile-web-app-title)$/i;

/** What the site calls itself: names as it writes them, and the keys by which one is known again. */
export interface SiteNames {
  names: readonly string[];
  /** The name that a meta element tells, or that the title and the host share. */
  name: string | undefined;
  keys: ReadonlySet<string>;
}

/**
 * A name without capitals, marks, blanks and signs: `Café Noir` and `cafe-noir` are one.
 *
 * @example nameKey('Café Noir') // 'cafenoir'
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * What a site calls itself, in its meta elements, its host, and at the ends of the page's title.
 *
 * @example siteNames(snapshot).keys.has(nameKey('Gadget Barn'))
 */
export function siteNames(snapshot: Snapshot): SiteNames {
  const named = snapshot.meta.filter(({ name }) => NAMING.test(name)).map(({ content }) => content);
  const parts = snapshot.title.slice(0, LONGEST_TITLE).split(/ [|–—·:-] |: /);
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : [];
  const names = [...named, ...ends]
    .map((name) => (name ?? '').replace(/\s+/g, ' ').trim())
    .filter((name) => name.length >= 3 && name.length <= LONGEST_NAME);
  const host = URL.parse(snapshot.url)?.hostname ?? '';
  const labels = host
    .split('.')
    .filter((label, index, all) => index < all.length - 1 && !NO_NAME.test(label));
  const keys = [...names, ...labels].map(nameKey).filter((key) => key.length >= 3);
  const hosts = labels.map(nameKey);
  const name = names.find((given) => named.includes(given) || hosts.includes(nameKey(given)));
  return { names: [...new Set(names)], name, keys: new Set(keys) };
}

/**
 * True where a name is one of the site's, or one of them is part of the other: `Gadget Barn Ltd` of `gadgetbarn.ie`.
 *
 * @example isSiteName('Gadget Barn Ltd', siteNames(snapshot))
 */
export function isSiteName(name: string, { keys }: SiteNames): boolean {
  const key = nameKey(name);
  if (keys.has(key)) return true;
  if (key.length < 4) return false;
  for (const known of keys)
    if (
      (known.length >= 4 && key.startsWith(known)) ||
      (known.length >= 5 && key.includes(known)) ||
      (key.length >= 5 && known.includes(key))
    )
      return true;
  return false;
}
