import type { Item } from '../facts/snapshot.ts';

/**
 * Adds a value to properties of an item, after those that they have.
 *
 * @example putProperty(item, ['name'], 'Wool pullover')
 */
export function putProperty({ properties }: Item, names: readonly string[], value: string | Item): void {
  for (const name of names) {
    if (name === '__proto__') continue;
    const values = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (values) values.push(value);
    else properties[name] = [value];
  }
}
