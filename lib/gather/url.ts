import { reader } from './read.ts';

const LENGTH = 2_048;

const hostOf = reader<HTMLAnchorElement, 'host'>('HTMLAnchorElement', 'host');
const hrefOf = reader<HTMLAnchorElement, 'href'>('HTMLAnchorElement', 'href');

/**
 * Resolves an address against a base; null where it is none on the web (http or https), or too long.
 *
 * @example absoluteUrl('/imprint', 'https://shop.example/a') // 'https://shop.example/imprint'
 */
export function absoluteUrl(address: string, base: string): string | null {
  if (address.length > LENGTH) return null;
  try {
    const { href } = new URL(address.trim(), base);
    return isWeb(href) ? href : null;
  } catch {
    return null;
  }
}

/**
 * As `absoluteUrl`, for the address of a link in a living page: the browser has resolved it already.
 *
 * @example linkedUrl(anchor, '/imprint', location.href) // 'https://shop.example/imprint'
 */
export function linkedUrl(anchor: Element, address: string, base: string): string | null {
  if (address.length > LENGTH) return null;
  try {
    const href = hrefOf(anchor as HTMLAnchorElement);
    if (!isWeb(href)) return null;
    // What cannot be resolved is given back as it was written.
    return href !== address || hostOf(anchor as HTMLAnchorElement) !== '' ? href : null;
  } catch {
    // An `<area>`, or an `<a>` that is none of HTML.
    return absoluteUrl(address, base);
  }
}

function isWeb(href: string): boolean {
  return (href.startsWith('https:') || href.startsWith('http:')) && href.length <= LENGTH;
}
