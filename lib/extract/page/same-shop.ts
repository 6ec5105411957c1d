import { shopOf } from '../../dossier/registrable-domain.ts';

/**
 * True where two absolute addresses are of one shop; false of what is no address, such as `tel:`.
 *
 * @example isSameShop('https://help.shop.example/returns', 'https://www.shop.example/') // true
 */
export function isSameShop(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && shopOf(one) === shopOf(other);
}

/**
 * Scheme and host of an address, to compare links by: thousands of a page have few hosts.
 *
 * @example hostOf('https://shop.example/a/b') // 'https://shop.example'
 */
export function hostOf(url: string): string {
  return /^https?:\/\/[^/?#]*/i.exec(url)?.[0] ?? url;
}
