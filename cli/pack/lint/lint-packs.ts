import type { RuleFileError } from '../../../lib/packs/check.ts';
import { checkNamesAcross } from '../../../lib/packs/names.ts';
import { type CheckedPack, checkPack, type Pack } from '../../../lib/packs/pack.ts';
import type { Complaint } from '../complaint.ts';
import { complaintAt } from '../complaint-at.ts';
import { basesOf, type PackFolder } from '../pack-folder.ts';
import { clauseRemarks } from './clause-links.ts';
import { codeRemarks } from './codes.ts';
import { conditionRemarks } from './conditions.ts';
import { exampleRemarks } from './example-facts.ts';
import { faultRemarks } from './fault-remarks.ts';
import { firstLineComplaints } from './first-lines.ts';
import { licenceRemarks } from './licences.ts';
import type { Check, Remark } from './linted.ts';
import { looksOnRemarks } from './looks-on.ts';
import { placeholderRemarks } from './placeholders.ts';
import { ruleIdRemarks } from './rule-ids.ts';
import { scopeRemarks } from './scopes.ts';
import { sourceRemarks } from './sources.ts';
import { wordingRemarks } from './wording.ts';

const CHECKS: readonly Check[] = [
  ruleIdRemarks,
  sourceRemarks,
  clauseRemarks,
  codeRemarks,
  licenceRemarks,
  scopeRemarks,
  conditionRemarks,
  looksOnRemarks,
  exampleRemarks,
  wordingRemarks,
  placeholderRemarks,
];

/**
 * All that is wrong with packs, in the order of their files and lines. What the engine refuses comes alone: the rest
 * is looked for in packs that hold.
 *
 * @example lintPacks(packFolders(['rules/eu'])).map(complaintLine)
 */
export function lintPacks(folders: readonly PackFolder[]): Complaint[] {
  const bases = basesOf(folders);
  const broken = [...folders, ...bases].flatMap(({ files }) => [...files.values()].flatMap(errorsIn));
  if (broken.length > 0) return broken;
  const all = [...folders, ...bases];
  const files = Object.fromEntries(
    all.flatMap((one) => [...one.files.values()].map(({ name, data }) => [name, data])),
  );
  const checked = new Map(all.map((folder) => [folder, checkPack(folder.id, files)]));
  const packs = [...checked.values()].flatMap(({ pack }) => pack ?? []);
  const names = packs.flatMap((pack) =>
    [...pack.rules, ...pack.deadlines].map(({ id }) => `${pack.id}/${id}`),
  );
  // Of a pack that does not hold nobody knows which names it has.
  const across = packs.length === all.length ? checkNamesAcross(packs) : [];
  const complaints = folders.flatMap((folder) => {
    const own = checked.get(folder);
    const faults = [
      ...(own?.faults ?? []),
      ...across.filter((fault) => fault.file.startsWith(`${folder.id}/`)),
    ];
    return [
      ...firstLineComplaints(folder),
      ...remarksOn(folder, own, faults, packs, names).map((remark) => complaintAt(remark, folder)),
    ];
  });
  return complaints.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

function errorsIn({
  path,
  errors,
}: {
  path: string;
  errors: { line: number; reason: string }[];
}): Complaint[] {
  return errors.map(({ line, reason }) => ({
    file: path,
    line,
    level: 'error',
    what: `is no YAML: ${reason}`,
  }));
}

function remarksOn(
  folder: PackFolder,
  checked: CheckedPack | undefined,
  faults: readonly RuleFileError[],
  packs: readonly Pack[],
  names: readonly string[],
): Remark[] {
  if (faults.length > 0) return faultRemarks(faults, folder, names);
  if (!checked?.pack) return [];
  const { pack, examples } = checked;
  return CHECKS.flatMap((check) => check({ pack, folder, examples, packs }));
}
