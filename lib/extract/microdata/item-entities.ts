import type { Item } from '../../facts/snapshot.ts';
import { type Entity, nameOf } from '../schema-org/entity.ts';

/** Items are few (the Snapshot bounds them), but a page may nest them as deep as it likes. */
const DEPTH = 60;

/**
 * Turns microdata items (WHATWG HTML § 5.2) into things, outermost first, each with the place of its
 * outermost item. Nothing here recurses.
 *
 * @example itemEntities([{ type: ['https://schema.org/Product'], properties: { name: ['Mug'] } }])
 */
export function itemEntities(items: readonly Item[]): Entity[] {
  const entities: Entity[] = [];
  const seen = new Map<Item, Entity>();
  const queue = items.map((item, index) => ({
    item,
    depth: 0,
    entity: made(item, '', `microdata:${index}`),
  }));
  for (let at = 0; at < queue.length; at++) {
    const { item, depth, entity } = queue[at] as (typeof queue)[number];
    for (const [key, values] of Object.entries(item.properties)) {
      const property = nameOf(key);
      const list = entity.properties.get(property) ?? [];
      entity.properties.set(property, list);
      for (const value of values) {
        if (typeof value === 'string') list.push(value);
        else if (seen.has(value)) list.push(seen.get(value) as Entity);
        else if (depth < DEPTH) {
          const inner = made(value, property, entity.locator);
          list.push(inner);
          queue.push({ item: value, depth: depth + 1, entity: inner });
        }
      }
    }
  }
  return entities;

  function made(item: Item, via: string, locator: string): Entity {
    const types = item.type.map(nameOf);
    const entity: Entity = {
      types,
      id: item.id ?? '',
      properties: new Map(),
      via,
      source: 'microdata',
      locator,
    };
    seen.set(item, entity);
    entities.push(entity);
    return entity;
  }
}
