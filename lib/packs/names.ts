import { RuleFileError } from './check.ts';
import type { DeadlineRule } from './deadline-rule.ts';
import type { PackHead } from './pack-head.ts';
import type { Rule } from './rule.ts';

/**
 * Checks the names within a pack: an old name stands for one that is there and is never used again, and only
 * what belongs to this pack or to one that it extends is replaced. Adds what is wrong to `faults`.
 *
 * @example checkNames(faults, head, rules, deadlines)
 */
export function checkNames(
  faults: RuleFileError[],
  head: PackHead,
  rules: readonly Rule[],
  deadlines: readonly DeadlineRule[],
): void {
  const ids = new Set([...rules, ...deadlines].map(({ id }) => id));
  const file = `${head.id}/pack.yaml`;
  for (const [old, now] of Object.entries(head.renamed ?? {})) {
    if (ids.has(old))
      faults.push(new RuleFileError(file, ['renamed', old], 'is in use: an old id is never given again'));
    if (!ids.has(now)) faults.push(new RuleFileError(file, ['renamed', old], `there is no "${now}"`));
  }
  const replaced = [
    ...rules.flatMap(({ id, replaces = [] }) => replaces.map((name) => [`rules/${id}`, name] as const)),
    ...deadlines.flatMap(({ id, replaces }) => (replaces ? [[`deadlines/${id}`, replaces] as const] : [])),
  ];
  for (const [from, name] of replaced) {
    const [pack = ''] = name.split('/');
    if (pack !== head.id && !head.extends?.includes(pack))
      faults.push(
        new RuleFileError(
          `${head.id}/${from}.yaml`,
          ['replaces'],
          `"${name}" is of a pack that this one does not extend: add ${pack} to extends in pack.yaml`,
        ),
      );
  }
}

/**
 * The id that a rule or deadline has now, whatever it was called when it was stored.
 *
 * @example currentId({ ...head, renamed: { 'missing-fee': 'missing-return-cost' } }, 'missing-fee') // 'missing-return-cost'
 */
export function currentId(head: Pick<PackHead, 'renamed'>, id: string): string {
  return (Object.hasOwn(head.renamed ?? {}, id) ? head.renamed?.[id] : undefined) ?? id;
}

/**
 * The name that a rule or deadline has now, with its pack, whatever it was called when it was stored.
 *
 * @example nameNow('eu/missing-fee', new Map(packs.map((pack) => [pack.id, pack]))) // 'eu/missing-return-cost'
 */
export function nameNow(name: string, packs: ReadonlyMap<string, Pick<PackHead, 'renamed'>>): string {
  const [pack = '', id = ''] = name.split('/');
  const head = packs.get(pack);
  return head ? `${pack}/${currentId(head, id)}` : name;
}

/** The packs as far as names go across them. */
interface NamedPack extends PackHead {
  rules: readonly Rule[];
  deadlines: readonly DeadlineRule[];
}

/**
 * Checks the names across packs: what is extended and replaced is there. Gives what is wrong.
 *
 * @example checkNamesAcross(packs).map((fault) => fault.message)
 */
export function checkNamesAcross(packs: readonly NamedPack[]): RuleFileError[] {
  const folders = new Set(packs.map(({ id }) => id));
  const known = new Set(
    packs.flatMap((pack) => [...pack.rules, ...pack.deadlines].map(({ id }) => `${pack.id}/${id}`)),
  );
  return packs.flatMap((pack) => [
    ...(pack.extends ?? []).flatMap((base, at) =>
      folders.has(base)
        ? []
        : [new RuleFileError(`${pack.id}/pack.yaml`, ['extends', at], `there is no pack "${base}"`)],
    ),
    ...pack.rules.flatMap(({ id, replaces = [] }) =>
      replaces.flatMap((name, at) =>
        known.has(name)
          ? []
          : [
              new RuleFileError(
                `${pack.id}/rules/${id}.yaml`,
                ['replaces', at],
                `there is no rule "${name}"`,
              ),
            ],
      ),
    ),
    ...pack.deadlines.flatMap(({ id, replaces }) =>
      !replaces || known.has(replaces)
        ? []
        : [
            new RuleFileError(
              `${pack.id}/deadlines/${id}.yaml`,
              ['replaces'],
              `there is no deadline "${replaces}"`,
            ),
          ],
    ),
  ]);
}
