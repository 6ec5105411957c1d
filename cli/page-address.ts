import { isAddress } from './page-list.ts';

/**
 * A page's own word for its address: its canonical link, or the one it gives for sharing; null where it
 * gives neither.
 *
 * @example addressIn(parseHtml(bytes)) // 'https://shop.example/returns'
 */
export function addressIn(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
  return [canonical, shared].map((text) => text.trim()).find(isAddress) ?? null;
}
