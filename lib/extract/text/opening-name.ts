import { nameKey, type SiteNames } from './site-names.ts';

/** Words that the name of a site has at most. */
const MOST_WORDS = 4;
/** The letters of a name that is no word of an address. */
const LEAST = 4;

/**
 * The name of the site at the start of an address that is written in one line, without a comma between; undefined
 * where the address begins at once.
 *
 * @example openingName('Gadget Barn 12 Quay Road, Galway', siteNames(snapshot)) // 'Gadget Barn'
 */
export function openingName(address: string, { keys }: Pick<SiteNames, 'keys'>): string | undefined {
  const words = address.split(' ');
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const key = nameKey(name);
    if (key.length >= LEAST && keys.has(key) && /^\p{Lu}/u.test(name)) return name;
  }
  return undefined;
}
