import { inLine } from '../../facts/in-line.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import { titleParts } from '../page/title-parts.ts';

const LONGEST_NAME = 60;
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
    .replace(/[øđłıœæß]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Letters that do not come apart, as hosts write them. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ł: 'l', ı: 'i', œ: 'oe', æ: 'ae', ß: 'ss' };
/** How hosts write letters with dots and rings in German and in the North. */
const SPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** The keys of a name, as hosts may write it: `Mühlenhof` is `muhlenhof` and `muehlenhof`. */
function keysOf(name: string): string[] {
  const key = nameKey(name);
  const spelt = nameKey(
    name.normalize('NFC').replace(/[äöüøå]/gi, (letter) => SPELT[letter.toLowerCase()] ?? letter),
  );
  return spelt === key ? [key] : [key, spelt];
}

/** The shortest name, and the least share of a host's or a title's, by which one is found inside the other. */
const LEAST_SHARED = 6;
const LEAST_SHARE = 0.4;

/**
 * What a site calls itself, in its meta elements, its host, and at the ends of the page's title.
 *
 * @example siteNames(snapshot).keys.has(nameKey('Gadget Barn'))
 */
export function siteNames(snapshot: Snapshot): SiteNames {
  const named = snapshot.meta.filter(({ name }) => NAMING.test(name)).map(({ content }) => content);
  const parts = titleParts(snapshot.title);
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : [];
  const names = [...named, ...ends]
    .map((name) => inLine(name ?? ''))
    .filter((name) => name.length >= 3 && name.length <= LONGEST_NAME);
  const host = URL.parse(snapshot.url)?.hostname ?? '';
  const labels = host
    .split('.')
    .filter((label, index, all) => index < all.length - 1 && !NO_NAME.test(label));
  const keys = [...names, ...labels].flatMap(keysOf).filter((key) => key.length >= 3);
  const hosts = labels.map(nameKey);
  const isHost = (given: string) => keysOf(given).some((key) => hosts.includes(key));
  const [last = ''] = ends.slice(-1);
  const name =
    names.find((given) => named.includes(given) || isHost(given)) ??
    names.find((given) => given === last.trim() && isInHost(given, hosts));
  return { names: [...new Set(names)], name, keys: new Set(keys) };
}

/** `Tea House` at the end of the title, and `teahouse-shop` in the host. */
function isInHost(name: string, hosts: readonly string[]): boolean {
  return keysOf(name).some(
    (key) =>
      key.length >= LEAST_SHARED &&
      hosts.some((host) => host.includes(key) && key.length >= LEAST_SHARE * host.length),
  );
}

/**
 * True where a name is one of the site's, or one of them is part of the other: `Gadget Barn Ltd` of `gadgetbarn.ie`.
 *
 * @example isSiteName('Gadget Barn Ltd', siteNames(snapshot))
 */
export function isSiteName(name: string, { keys }: SiteNames): boolean {
  return keysOf(name).some((key) => keys.has(key) || (key.length >= 4 && isPart(key, keys)));
}

function isPart(key: string, keys: ReadonlySet<string>): boolean {
  for (const known of keys)
    if (
      (known.length >= 4 && key.startsWith(known)) ||
      (known.length >= 5 && key.includes(known)) ||
      (key.length >= 5 && known.includes(key) && key.length >= LEAST_SHARE * known.length)
    )
      return true;
  return false;
}
