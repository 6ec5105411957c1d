import { fileURLToPath } from 'node:url';
import { parseRulebook, type Rulebook } from '../lib/packs/rulebook.ts';
import { readRules } from './read-rules.ts';

/** The folder `rules/` of this checkout. */
export const RULES = fileURLToPath(new URL('../rules', import.meta.url));

/**
 * Reads and checks everything under `rules/`, for Node.
 *
 * Throws an Error that names file, place and reason at the first thing that is wrong.
 *
 * @example readRulebook().packs.map((pack) => pack.id) // ['iso-32123']
 */
export function readRulebook(): Rulebook {
  return parseRulebook(readRules(RULES));
}
