import * as z from 'zod/mini';
import { PATHS, type Path } from '../../../lib/facts/paths.ts';
import { formsOf, optionsOf } from './path-form.ts';

/** The first of these that the path takes; text is taken by most, so that what is narrower comes first. */
const SAMPLES: readonly [unknown, string][] = [
  [true, 'true'],
  ['2026-11-21', '2026-11-21'],
  ['https://shop.example/returns', 'https://shop.example/returns'],
  ['DE', 'DE'],
  [{ length: 'P14D' }, '{ length: P14D }'],
  [{ min: 'P2D', max: 'P4D' }, '{ min: P2D, max: P4D }'],
  [{ amount: '4.99', currency: 'EUR' }, "{ amount: '4.99', currency: EUR }"],
  [{ amount: '4.99', currency: 'EUR', unit: 'kg' }, "{ amount: '4.99', currency: EUR, unit: kg }"],
  [['some words'], '[some words]'],
  [['DE'], '[DE]'],
  [
    { scheme: 'vat', country: 'DE', value: 'DE136695976', valid: true },
    '{ scheme: vat, country: DE, value: DE136695976, valid: true }',
  ],
  [
    [{ label: 'Gift wrap', money: { amount: '2.50', currency: 'EUR' }, optional: true }],
    "[{ label: Gift wrap, money: { amount: '2.50', currency: EUR }, optional: true }]",
  ],
  [{ number: 'HRB 1234' }, '{ number: HRB 1234 }'],
  [
    { money: { amount: '9.99', currency: 'EUR' }, period: { length: 'P1Y' } },
    "{ money: { amount: '9.99', currency: EUR }, period: { length: P1Y } }",
  ],
  [[{ name: 'Kettle', quantity: 1 }], '[{ name: Kettle, quantity: 1 }]'],
  [{ min: '2026-11-21', max: '2026-11-24' }, '{ min: 2026-11-21, max: 2026-11-24 }'],
  [{ carrier: 'Parcel Post' }, '{ carrier: Parcel Post }'],
];

/**
 * A value of a path as it is written in an example.
 *
 * @example pathSample('returns.window') // '{ length: P14D }'
 */
export function pathSample(path: Path): string {
  const takes = (value: unknown) => z.safeParse(PATHS[path], value).success;
  const [option] = formsOf(path).flatMap(optionsOf);
  if (option !== undefined) return option;
  if (path === 'page.language') return 'en';
  // A path that takes any words is not a day, an address or a country.
  if (takes('some words')) return 'some words';
  const sample = SAMPLES.find(([value]) => takes(value));
  if (!sample) throw new Error(`${path} has no sample: add one for its form`);
  return sample[1];
}
