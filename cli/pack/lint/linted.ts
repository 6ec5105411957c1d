import type { Place } from '../../../lib/packs/check.ts';
import type { Examples } from '../../../lib/packs/examples.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import type { Complaint } from '../complaint.ts';
import type { PackFolder } from '../pack-folder.ts';

/** A pack that the engine takes, and what its author may still have got wrong. */
export interface Linted {
  pack: Pack;
  folder: PackFolder;
  /** By rule id. */
  examples: ReadonlyMap<string, Examples>;
  /** All packs at hand: those that are looked at, and those that they extend. */
  packs: readonly Pack[];
}

/** A complaint about a place in a file, before its line is looked up. */
export interface Remark {
  /** Below the folder that the pack stands in, e.g. `eu/rules/missing-price.yaml`. */
  name: string;
  place: Place;
  level: Complaint['level'];
  what: string;
}

/** Looks for one kind of mistake. */
export type Check = (linted: Linted) => Remark[];

/**
 * Where the examples of a rule stand: beside it, or in it under `examples`.
 *
 * @example examplesOf(folder, 'missing-price') // { name: 'eu/rules/missing-price.examples.yaml', prefix: [] }
 */
export function examplesOf({ id, files }: PackFolder, rule: string): { name: string; prefix: Place } {
  const beside = `${id}/rules/${rule}.examples.yaml`;
  return files.has(beside)
    ? { name: beside, prefix: [] }
    : { name: `${id}/rules/${rule}.yaml`, prefix: ['examples'] };
}
