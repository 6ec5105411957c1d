import { checkNamesAcross } from '../lib/packs/names.ts';
import type { Pack } from '../lib/packs/pack.ts';
import { parseRulebook } from '../lib/packs/rulebook.ts';
import { UsageError } from './command.ts';
import { readPack } from './pack/read-pack.ts';
import { ruleFiles } from './rule-files.ts';

/**
 * The packs to judge with: those of the house and, from folders or built files, those of others; with `only` the
 * latter alone. One of others stands for the one of the house with the same id.
 *
 * Throws a UsageError where a pack does not hold, or one extends or replaces what is not there.
 *
 * @example judgingPacks(['../my-pack'], true).map(({ id }) => id) // ['my-pack']
 */
export function judgingPacks(places: readonly string[], only: boolean): Pack[] {
  const own = new Map<string, Pack>();
  for (const place of places) {
    const { pack } = readPack(place);
    if (own.has(pack.id)) throw new UsageError(`${place}: another pack "${pack.id}" was named already`);
    own.set(pack.id, pack);
  }
  const house = parseRulebook(ruleFiles()).packs.filter(({ id }) => !own.has(id));
  const all = [...house, ...own.values()];
  const [fault] = checkNamesAcross(all);
  if (fault) {
    const [id = ''] = fault.file.split('/');
    const hint = own.has(id) ? '' : ', which your pack does not have';
    throw new UsageError(`${fault.file}: ${fault.reason}${hint}; name the pack with --pack as well`);
  }
  return only ? [...own.values()] : all;
}
