import { expect, it } from 'vitest';
import { titleParts } from '../../../lib/extract/page/title-parts.ts';

it.each([
  ['Imprint | Gadget Barn', ['Imprint', 'Gadget Barn']],
  ['Gadget Barn: Contact - Help', ['Gadget Barn', 'Contact', 'Help']],
  ['返品について｜見本商店', ['返品について', '見本商店']],
  ['会社概要-見本商店', ['会社概要', '見本商店']],
  ['E-Bike Shop', ['E-Bike Shop']],
  ['', ['']],
])('%j is joined of %j', (title, parts) => {
  expect(titleParts(title)).toEqual(parts);
});

it('leaves what is too long', () => {
  expect(titleParts(`${'a'.repeat(400)} | Shop`)).toEqual(['a'.repeat(300)]);
});
