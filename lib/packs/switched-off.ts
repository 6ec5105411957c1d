import * as z from 'zod/mini';
import { nameNow } from './names.ts';
import type { Pack } from './pack.ts';
import type { PackHead } from './pack-head.ts';
import { Id, RuleName } from './rule.ts';

/** What a shopper does not want to be asked: packs by id, rules by the name they had when they were switched off. */
export const SwitchedOff = z.strictObject({
  packs: z.array(Id).check(z.maxLength(500)),
  rules: z.array(RuleName).check(z.maxLength(5_000)),
});
export type SwitchedOff = z.infer<typeof SwitchedOff>;

/** A pack as far as its names go. */
type NamedPack = Pick<PackHead, 'id' | 'renamed'>;

/**
 * The packs and rules that are in use: those that are not switched off. A rule stays off when its pack gives it
 * another name; a pack that is off is left out with its deadlines.
 *
 * @example packsOn(packs, { packs: ['us'], rules: ['eu/missing-fee'] }).map(({ id }) => id)
 */
export function packsOn(packs: readonly Pack[], off: SwitchedOff): Pack[] {
  const rulesOff = namesNow(off, packs);
  return packs
    .filter(({ id }) => !off.packs.includes(id))
    .map((pack) => {
      const rules = pack.rules.filter(({ id }) => !rulesOff.has(`${pack.id}/${id}`));
      return rules.length === pack.rules.length ? pack : { ...pack, rules };
    });
}

/**
 * The rules that are switched off, by the names that they have now.
 *
 * @example namesNow({ packs: [], rules: ['eu/missing-fee'] }, packs) // Set { 'eu/missing-return-cost' }
 */
export function namesNow({ rules }: SwitchedOff, packs: readonly NamedPack[]): Set<string> {
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  return new Set(rules.map((name) => nameNow(name, byId)));
}

/**
 * What is switched off once one pack was switched on or off.
 *
 * @example withPack({ packs: [], rules: [] }, 'us', false).packs // ['us']
 */
export function withPack(off: SwitchedOff, pack: string, isOn: boolean): SwitchedOff {
  const others = off.packs.filter((id) => id !== pack);
  return { ...off, packs: isOn ? others : [...others, pack] };
}

/**
 * What is switched off once one rule was switched on or off, by the name that it has now in its pack.
 *
 * @example withRule(off, 'eu/missing-return-cost', true, packs).rules // without it, and without its old name
 */
export function withRule(
  off: SwitchedOff,
  rule: string,
  isOn: boolean,
  packs: readonly NamedPack[],
): SwitchedOff {
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  const others = off.rules.filter((name) => nameNow(name, byId) !== rule);
  return { ...off, rules: isOn ? others : [...others, rule] };
}
