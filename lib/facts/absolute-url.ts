const LENGTH = 2_048;
const WEB = /^https?:/;

/**
 * Addresses with a host or from the root that a resolver gives back as they are: nothing to encode, no port, no
 * number for a host, no segment that starts with a dot. They are nearly all, and no parser need look at them.
 */
const PLAIN =
  /^(?!.*xn--)(?:https?:\/\/(?:[a-z\d-]+\.)+[a-z]+)?(?:\/(?![./%])[\w!$&+,;=:@%.-]*)+(?:[?#][\w!$&+,;=:@%.?/#-]*)?$/;

/**
 * Resolves an address against a base; null where it is none on the web (http or https), or too long.
 *
 * @example absoluteUrl('/imprint', 'https://shop.example/a') // 'https://shop.example/imprint'
 */
export function absoluteUrl(address: string, base: string): string | null {
  if (address.length > LENGTH) return null;
  const plain = plainUrl(address, base);
  if (plain !== '') return plain;
  try {
    const { href } = new URL(address.trim(), base);
    return WEB.test(href) && href.length <= LENGTH ? href : null;
  } catch {
    return null;
  }
}

/** A plain address in full, an empty string of every other. */
function plainUrl(address: string, base: string): string {
  if (!PLAIN.test(address)) return '';
  if (!address.startsWith('/')) return address;
  const origin = base.slice(0, base.indexOf('/', 8));
  return origin.length + address.length > LENGTH ? '' : origin + address;
}
