import type { Candidate } from '../candidate.ts';
import { claim, type Entity, entitiesOf } from './entity.ts';
import { periodOf } from './quantity.ts';

/**
 * Reads a schema.org WarrantyPromise: how long it lasts.
 *
 * @example readWarranty(promise, 'https://shop.example/mug', 0.9)
 */
export function readWarranty(promise: Entity, url: string, weight: number): Candidate[] {
  const period = periodOf(promise, 'durationOfWarranty');
  if (!period) return [];
  const [quantity] = entitiesOf(promise, 'durationOfWarranty');
  return quantity
    ? claim(quantity, url, 'warranty.duration', period, ['value', 'maxValue', 'unitCode', 'unitText'], weight)
    : claim(promise, url, 'warranty.duration', period, ['durationOfWarranty'], weight);
}
