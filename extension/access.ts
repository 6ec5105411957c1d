import browser from 'webextension-polyfill';

/** The match pattern of all web sites. */
export const ALL_SITES = '*://*/*';

/**
 * The match pattern of one shop (as `shopOf` names it) with its subdomains, on every port.
 *
 * @example sitePattern('shop.example') // '*://*.shop.example/*'
 */
export function sitePattern(shop: string): string {
  const host = shop.replace(/:\d+$/, '');
  const isBare = /^[\d.]+$/.test(host) || !host.includes('.');
  return isBare ? `*://${host}/*` : `*://*.${host}/*`;
}

/**
 * The match pattern of the host that a pack comes from, and of it alone: with its scheme, so that it is told from
 * a shop's.
 *
 * @example packPattern('https://packs.example/club.json') // 'https://packs.example/*'
 */
export function packPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/**
 * Asks the browser to let Recourse read a site by itself. Must be called straight from a click:
 * Firefox refuses it after the first `await`.
 */
export function requestSites(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives a granted site back; what was not granted by itself stays as it is. */
export function withdrawSites(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/**
 * The match patterns granted now for reading shops, not those of packs; Firefox's user may withdraw any of them at
 * any time.
 */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => pattern.startsWith('*://'));
}

/** True where what is at `url` may be fetched without a click. */
export function mayRead(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [packPattern(url)] });
}

/** Calls back whenever sites were granted or withdrawn, wherever that was done; returns what stops listening. */
export function onAccessChange(callback: () => void): () => void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  return () => {
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
  };
}
