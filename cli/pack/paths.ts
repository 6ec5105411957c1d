import { PageKind } from '../../lib/facts/page-kind.ts';
import { isPath, PATHS, type Path } from '../../lib/facts/paths.ts';
import { type Streams, UsageError } from '../command.ts';
import { factMeaning } from '../fact-name.ts';
import { splitArgs } from '../split-args.ts';
import { formInWords } from './lint/path-form.ts';
import { pathSample } from './lint/path-sample.ts';
import { textTable } from './text-table.ts';

const USAGE = 'pack paths [--json]';

/** A fact that a rule can ask for. */
interface PathRow {
  path: Path;
  /** In a few words. */
  means: string;
  /** What its values are. */
  form: string;
  /** A value as it is written in an example. */
  sample: string;
}

/**
 * `recourse pack paths`: prints all facts that a rule can ask for, each with what it means and how its value is written
 * in an example, and the kinds of page.
 *
 * Throws a UsageError where the arguments are wrong.
 */
export async function run(args: string[], { out }: Streams): Promise<number> {
  const { values, positionals } = splitArgs(args, { json: { type: 'boolean', default: false } }, USAGE);
  if (positionals.length > 0) throw new UsageError(`use: ${USAGE}`);
  const paths = Object.keys(PATHS).filter(isPath).map(rowOf);
  // What is no page of a shop is never looked on.
  const kinds = PageKind.options.filter((kind) => kind !== 'not-shop');
  if (values.json) {
    out(`${JSON.stringify({ paths, kinds })}\n`);
    return 0;
  }
  const rows = paths.map(({ path, means, form, sample }) => [path, means, sample, form]);
  out('Facts that a rule can ask for, and how their values are written in an example\n\n');
  out(textTable([['path', 'what it means', 'written so', 'what its value is'], ...rows]));
  out(`\nKinds of page, for looksOn and for the pages of examples\n\n${kinds.join(', ')}\n`);
  return 0;
}

function rowOf(path: Path): PathRow {
  return { path, means: factMeaning(path) ?? '', form: formInWords(path), sample: pathSample(path) };
}
