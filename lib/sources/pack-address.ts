/** Hosts on this computer, with which nobody else can interfere. */
const HERE = /^(localhost|[a-z0-9-]+\.localhost|127\.0\.0\.1)$/;

/**
 * The address of a pack file as it is stored, from what somebody typed: https, or http on this computer alone,
 * without a name, a password or a fragment. Null where it is none.
 *
 * @example packAddress(' https://packs.example/club.json#top ') // 'https://packs.example/club.json'
 * @example packAddress('http://packs.example/club.json') // null
 */
export function packAddress(typed: string): string | null {
  const text = typed.trim();
  if (text.length > 2_000 || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && HERE.test(url.hostname));
  if (!isSafe || url.username || url.password) return null;
  url.hash = '';
  return url.href;
}
