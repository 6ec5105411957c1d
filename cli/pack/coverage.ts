import { checkPack } from '../../lib/packs/pack.ts';
import type { Streams } from '../command.ts';
import { ruleFiles } from '../rule-files.ts';
import { splitArgs } from '../split-args.ts';
import { coverageInWords, ruleTable } from './coverage/coverage-in-words.ts';
import { houseGaps } from './coverage/house-gaps.ts';
import { lackingOutcomes, packCoverage } from './coverage/pack-coverage.ts';
import { filesOf, type PackFolder, packFolders } from './pack-folder.ts';

const USAGE = 'pack coverage [FOLDER…] [--rules] [--json]';

/**
 * `recourse pack coverage`: what the examples of packs exercise and how sure their sources are; of all packs also the
 * clauses, countries and facts that none asks about. `--rules` has a line for each rule. Exit code 1 where a rule has
 * no examples, or is never seen to be met, to fail or not to apply.
 *
 * Throws a UsageError where the arguments are wrong, a folder is no pack or a file is no YAML.
 */
export async function run(args: string[], { out }: Streams): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = splitArgs(args, { json: flag, rules: flag }, USAGE);
  const folders = packFolders(positionals);
  const files = filesOf(folders);
  const packs = folders.map(packCoverage);
  const gaps =
    positionals.length > 0 ? null : houseGaps(packsIn(folders, files), ruleFiles(['clauses', 'calendars']));
  if (values.json) out(`${JSON.stringify({ packs, ...gaps })}\n`);
  else out(`${values.rules ? `${ruleTable(packs)}\n` : ''}${coverageInWords(packs, gaps)}`);
  return packs.some(({ rules }) => rules.some((rule) => lackingOutcomes(rule).length > 0)) ? 1 : 0;
}

function packsIn(folders: readonly PackFolder[], files: Record<string, unknown>) {
  return folders.flatMap(({ id }) => checkPack(id, files).pack ?? []);
}
