import { buildPack, canonicalText } from '../../lib/packs/built-pack.ts';
import { RuleFileError } from '../../lib/packs/check.ts';
import { type Streams, UsageError } from '../command.ts';
import { splitArgs } from './arguments.ts';
import { filesOf, packFolders } from './pack-folder.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = 'pack build FOLDER [--out FILE]';

/**
 * `recourse pack build FOLDER`: writes a pack as one canonical file, `<id>-<version>.json` or as `--out` says. The same
 * pack gives the same bytes on every machine. Examples are not run: that is what `pack test` does.
 *
 * Throws a UsageError with the first thing that is wrong with the pack.
 */
export async function run(args: string[], { out }: Streams): Promise<number> {
  const { values, positionals } = splitArgs(args, { out: { type: 'string' } }, USAGE);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError(`use: ${USAGE}`);
  const packs = packFolders([folder]);
  const built = build(packs[0]?.id ?? '', filesOf(packs));
  const file = values.out ?? `${built.pack.id}-${built.pack.version}.json`;
  const text = canonicalText(built);
  writeWhole(file, text, { mayReplace: true });
  out(`${file}: ${built.pack.id} ${built.pack.version}, ${Buffer.byteLength(text)} bytes, not signed yet
Next: recourse pack sign ${file} --key KEY-FILE
`);
  return 0;
}

function build(id: string, files: Record<string, unknown>) {
  try {
    return buildPack(id, files);
  } catch (error) {
    if (!(error instanceof RuleFileError)) throw error;
    throw new UsageError(`${error.message}; \`pack lint\` names the line`);
  }
}
