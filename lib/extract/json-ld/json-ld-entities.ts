import type { Snapshot } from '../../facts/snapshot.ts';
import type { Entity } from '../schema-org/entity.ts';
import { graphOf } from './graph.ts';
import { parseJsonLd } from './parse-json-ld.ts';

/**
 * The things that a page describes in its JSON-LD scripts, all scripts as one graph; a script that
 * cannot be read is left out.
 *
 * @example jsonLdEntities(snapshot)[0]?.types // ['Product']
 */
export function jsonLdEntities(snapshot: Snapshot): Entity[] {
  return graphOf(snapshot.jsonLd.map(parseJsonLd));
}
