import { type Entity, nameOf } from '../schema-org/entity.ts';

/** What is beyond these is left out; a product page with reviews has some hundred things. */
const LIMITS = { depth: 60, steps: 100_000, text: 5_000, values: 300 } as const;

interface Step {
  value: unknown;
  /** The thing and property that it belongs to; none at the top. */
  owner?: { entity: Entity; property: string };
  depth: number;
  locator: string;
}

/**
 * Turns parsed JSON-LD into things: `@graph`, `@list`, `@set` and nested arrays are flattened, `@value`
 * is unwrapped, things with the same `@id` and type are one, references by `@id` point to what they name.
 *
 * The list is in the order met, outermost first. The result may be circular, as the page may be; nothing
 * here recurses. A document that is null is skipped, and the script's number stays its place in the list.
 *
 * @example graphOf([{ '@type': 'Product', name: 'Mug' }])[0].types // ['Product']
 */
export function graphOf(documents: readonly unknown[]): Entity[] {
  const entities: Entity[] = [];
  const byId = new Map<string, Entity>();
  const references: { owner: { entity: Entity; property: string }; id: string }[] = [];
  const steps: Step[] = documents.map((value, index) => ({ value, depth: 0, locator: `json-ld:${index}` }));

  for (let at = 0; at < steps.length && at < LIMITS.steps; at++) {
    const { value, owner, depth, locator } = steps[at] as Step;
    const next = { depth: depth + 1, locator, ...(owner ? { owner } : {}) };
    if (value === null || value === undefined || depth > LIMITS.depth) continue;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, LIMITS.steps)) steps.push({ ...next, value: item });
      continue;
    }
    if (typeof value !== 'object') {
      if (owner) add(owner.entity, owner.property, String(value).slice(0, LIMITS.text));
      continue;
    }
    const record = value as Record<string, unknown>;
    const wrapped = record['@value'] ?? record['@list'] ?? record['@set'];
    if (wrapped !== undefined) {
      steps.push({ ...next, value: wrapped });
      continue;
    }
    if (record['@graph'] !== undefined) {
      steps.push({ value: record['@graph'], depth: depth + 1, locator });
    }
    const keys = Object.keys(record).filter((key) => !['@context', '@graph', '@reverse'].includes(key));
    if (keys.length === 0) continue;
    const id = typeof record['@id'] === 'string' ? record['@id'].slice(0, LIMITS.text) : '';
    if (owner && id !== '' && keys.length === 1) {
      references.push({ owner, id });
      continue;
    }
    const entity = entityFor(id, typesOf(record), owner?.property ?? '', locator);
    if (owner) add(owner.entity, owner.property, entity);
    for (const key of keys) {
      if (key.startsWith('@')) continue;
      steps.push({ value: record[key], owner: { entity, property: nameOf(key) }, depth: depth + 1, locator });
    }
  }
  for (const { owner, id } of references) add(owner.entity, owner.property, byId.get(id) ?? id);
  return entities;

  /** Some generators give every thing of a page the same id: then the type tells them apart. */
  function entityFor(id: string, types: string[], via: string, locator: string): Entity {
    const known = byId.get(id);
    const isSame = known && (types.length === 0 || types.some((type) => known.types.includes(type)));
    if (known && isSame) return known;
    const entity: Entity = { types, id, properties: new Map(), via, source: 'json-ld', locator };
    entities.push(entity);
    if (id !== '' && !known) byId.set(id, entity);
    return entity;
  }
}

function add(entity: Entity, property: string, value: string | Entity): void {
  const values = entity.properties.get(property);
  if (!values) entity.properties.set(property, [value]);
  else if (values.length < LIMITS.values) values.push(value);
}

function typesOf(record: Record<string, unknown>): string[] {
  const types = [record['@type']].flat();
  return types
    .filter((type) => typeof type === 'string')
    .slice(0, 10)
    .map((type) => nameOf(type.slice(0, 200)));
}
