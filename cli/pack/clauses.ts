import { parseClauses } from '../../lib/packs/clauses.ts';
import { parseRulebook } from '../../lib/packs/rulebook.ts';
import { type Streams, UsageError } from '../command.ts';
import { ruleFiles } from '../rule-files.ts';
import { clauseTable } from './clause-table.ts';

const USAGE = 'pack clauses > docs/clauses.md';

/**
 * `recourse pack clauses`: prints the table of all clauses of the standards and what serves each.
 *
 * Throws a UsageError where it is given anything.
 */
export async function run(args: string[], { out }: Streams): Promise<number> {
  if (args.length > 0) throw new UsageError(`use: ${USAGE}`);
  const files = ruleFiles();
  out(clauseTable(parseClauses(files), parseRulebook(files).packs));
  return 0;
}
