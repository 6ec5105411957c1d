import { expect, it } from 'vitest';
import { shopSlugs } from '../../../lib/extract/links/shop-slugs.ts';
import { tables } from '../reading-tables.ts';

it('takes carts and tills, the shortest names of policies that only shops have, and terms of sale', () => {
  const { till, policies } = shopSlugs(tables);
  expect([...till].sort()).toEqual(['cart', 'kasse', 'warenkorb']);
  expect([...policies].sort()).toEqual([
    'cgv',
    'conditions-generales-de-vente',
    'handelsbetingelser',
    'return-policy',
    'returns',
    'salgsbetingelser',
    'versand',
    'widerrufsrecht',
  ]);
});
