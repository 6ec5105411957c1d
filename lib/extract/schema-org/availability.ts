import type { ValueOf } from '../../facts/paths.ts';
import { nameOf } from './entity.ts';

/** schema.org ItemAvailability and what shop feeds write for it, in the four words of the vocabulary. */
const WORDS: Record<string, ValueOf<'product.availability'>> = {
  instock: 'InStock',
  instoreonly: 'InStock',
  onlineonly: 'InStock',
  limitedavailability: 'InStock',
  available: 'InStock',
  instockonline: 'InStock',
  lowstock: 'InStock',
  limitedstock: 'InStock',
  outofstock: 'OutOfStock',
  oos: 'OutOfStock',
  soldout: 'OutOfStock',
  unavailable: 'OutOfStock',
  notavailable: 'OutOfStock',
  notinstock: 'OutOfStock',
  temporarilyoutofstock: 'OutOfStock',
  temporarilyunavailable: 'OutOfStock',
  discontinued: 'OutOfStock',
  preorder: 'PreOrder',
  presale: 'PreOrder',
  preorderable: 'PreOrder',
  availableforpreorder: 'PreOrder',
  backorder: 'BackOrder',
  backordered: 'BackOrder',
  onbackorder: 'BackOrder',
  availableonbackorder: 'BackOrder',
  availablefororder: 'BackOrder',
};

/**
 * The availability that a word of structured data means, or null.
 *
 * @example readAvailability('https://schema.org/InStock') // 'InStock'
 */
export function readAvailability(word: string | undefined): ValueOf<'product.availability'> | null {
  const key = nameOf(word ?? '')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
  return (Object.hasOwn(WORDS, key) ? WORDS[key] : undefined) ?? null;
}
