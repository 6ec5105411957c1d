import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Streams, UsageError } from '../command.ts';
import { splitArgs } from '../split-args.ts';
import { counted } from './counted.ts';
import { packFolders } from './pack-folder.ts';
import { packPage } from './pack-page.ts';
import { readPack } from './read-pack.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = 'pack docs PACK [--language de] > page.html | pack docs --all DIR [--language de]';

/**
 * `recourse pack docs PACK`: prints a page about a pack (a folder or a built file) for people who read no YAML;
 * `--all DIR` writes one for each pack of `rules/`.
 *
 * Throws a UsageError where a pack does not hold or the folder cannot be written.
 */
export async function run(args: string[], { out }: Streams): Promise<number> {
  const options = { all: { type: 'string' }, language: { type: 'string', default: 'en' } } as const;
  const { values, positionals } = splitArgs(args, options, USAGE);
  const [place, ...more] = positionals;
  if ((place === undefined) === (values.all === undefined) || more.length > 0)
    throw new UsageError(`use: ${USAGE}`);
  if (place !== undefined) {
    const { pack, examples } = readPack(place);
    out(packPage(pack, examples, values.language));
    return 0;
  }
  const folder = values.all ?? '';
  const packs = packFolders([]);
  mkdirSync(folder, { recursive: true });
  for (const { id, folder: source } of packs) {
    const { pack, examples } = readPack(source);
    writeWhole(join(folder, `${id}.html`), packPage(pack, examples, values.language), { mayReplace: true });
  }
  out(`${counted(packs.length, 'pack')}: ${packs.map(({ id }) => id).join(', ')}\n`);
  return 0;
}
