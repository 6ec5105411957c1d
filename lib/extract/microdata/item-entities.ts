import type { Item } from '../../facts/snapshot.ts';
import { type Entity, nameOf } from '../schema-org/entity.ts';

/** RDFa speaks in many vocabularies; of these the words are those of schema.org. */
const VOCABULARIES =
  /^https?:\/\/(?:(?:www\.)?schema\.org\/|rdf\.data-vocabulary\.org\/#|data-vocabulary\.org\/)/i;

/** Items are few (the Snapshot bounds them), but a page may nest them as deep as it likes. */
const DEPTH = 60;

/**
 * Turns microdata items (WHATWG HTML § 5.2), or items of RDFa in the words of schema.org, into things, outermost first, each with the place of its
 * outermost item. Nothing here recurses.
 *
 * @example itemEntities([{ type: ['https://schema.org/Product'], properties: { name: ['Mug'] } }])
 */
export function itemEntities(items: readonly Item[], source: 'microdata' | 'rdfa' = 'microdata'): Entity[] {
  const isWord = (name: string) => source === 'microdata' || VOCABULARIES.test(name);
  const entities: Entity[] = [];
  const seen = new Map<Item, Entity>();
  const queue = items.map((item, index) => ({
    item,
    depth: 0,
    entity: made(item, '', source === 'rdfa' ? `data:rdfa:${index}` : `microdata:${index}`),
  }));
  for (let at = 0; at < queue.length; at++) {
    const { item, depth, entity } = queue[at] as (typeof queue)[number];
    for (const [key, values] of Object.entries(item.properties)) {
      if (!isWord(key)) continue;
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
    const types = item.type.filter(isWord).map(nameOf);
    const entity: Entity = {
      types,
      id: item.id ?? '',
      properties: new Map(),
      via,
      source,
      locator,
    };
    seen.set(item, entity);
    entities.push(entity);
    return entity;
  }
}
