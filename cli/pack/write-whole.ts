import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { UsageError } from '../command.ts';

interface How {
  /** False where a file that stands there is kept. */
  mayReplace: boolean;
  /** Access rights; 0o600 for what only its owner may read. */
  mode?: number;
}

/**
 * Writes a file whole or not at all.
 *
 * Throws a UsageError where it stands already and may not be replaced, or cannot be written.
 *
 * @example writeWhole('eu.json', text, { mayReplace: true })
 */
export function writeWhole(file: string, text: string, { mayReplace, mode = 0o644 }: How): void {
  if (!mayReplace && existsSync(file))
    throw new UsageError(`${file} is there already: name another file, or take it away first`);
  const half = `${file}.part`;
  try {
    writeFileSync(half, text, { mode });
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw new UsageError(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code ?? error}`);
  }
}
