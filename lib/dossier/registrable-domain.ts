import { getDomain } from 'tldts';

/**
 * The shop that a page belongs to: its registrable domain by the Public Suffix List, private suffixes
 * included, so that two shops on one shop system are two.
 *
 * An address without one (localhost, an IP, a bare host) gives its host and port. Throws a TypeError where
 * `url` is no absolute address.
 *
 * @example shopOf('https://www.shop.co.uk/returns') // 'shop.co.uk'
 * @example shopOf('http://127.0.0.1:4173/') // '127.0.0.1:4173'
 */
export function shopOf(url: string): string {
  const { host, hostname } = new URL(url);
  return getDomain(hostname, { allowPrivateDomains: true }) ?? host;
}
