/**
 * True where two addresses name the same page: host and path alike, and the query where both have one.
 * `address` may be relative to `url`.
 *
 * @example samePlace('/mug#offer', 'https://shop.example/mug?utm_source=x') // true
 */
export function samePlace(address: string, url: string): boolean {
  if (address === '' || address.startsWith('#')) return false;
  const one = URL.parse(address, url);
  const other = URL.parse(url);
  if (!one || !other) return false;
  if (host(one) !== host(other) || path(one) !== path(other)) return false;
  return one.search === '' || other.search === '' || one.search === other.search;
}

function host(url: URL): string {
  return url.hostname.replace(/^www\./, '');
}

function path(url: URL): string {
  return url.pathname.replace(/\/+$/, '').toLowerCase();
}
