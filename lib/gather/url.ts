const LENGTH = 2_048;

/**
 * Resolves an address against a base; null where it is none on the web (http or https), or too long.
 *
 * @example absoluteUrl('/imprint', 'https://shop.example/a') // 'https://shop.example/imprint'
 */
export function absoluteUrl(address: string, base: string): string | null {
  if (address.length > LENGTH) return null;
  try {
    const { protocol, href } = new URL(address.trim(), base);
    return (protocol === 'http:' || protocol === 'https:') && href.length <= LENGTH ? href : null;
  } catch {
    return null;
  }
}
