import { expect, it } from 'vitest';
import { openingName } from '../../../lib/extract/text/opening-name.ts';
import { siteNames } from '../../../lib/extract/text/site-names.ts';
import { pageOf } from './fixture.ts';

const names = siteNames(
  pageOf([], { title: 'Contact – Gadget Barn', url: 'https://gadgetbarn.example/contact' }),
);

it.each([
  ['Gadget Barn 12 Quay Road, Galway', 'Gadget Barn'],
  ['GADGETBARN 12 Quay Road', 'GADGETBARN'],
  ['12 Quay Road, Galway', undefined],
  ['Barn Road 12, Galway', undefined],
  ['gadget barn', undefined],
])('of %j is %j', (address, name) => {
  expect(openingName(address, names)).toBe(name);
});
