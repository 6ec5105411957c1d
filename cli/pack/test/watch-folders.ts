import { watch } from 'node:fs';
import { type Streams, UsageError } from '../../command.ts';

/** An editor writes a file in several steps. */
const SETTLED_MS = 100;

const WAITING = 'Waiting for a change; end with Ctrl+C.\n';

/**
 * Does something again whenever a file in the folders has changed, until the process is ended. What cannot be read
 * just then, such as a file that is half written, is said and waited for.
 *
 * @example await watchFolders(['rules/eu'], streams, () => runOnce())
 */
export function watchFolders(
  folders: readonly string[],
  { out }: Streams,
  again: () => void,
): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  const runAgain = () => {
    try {
      again();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      out(`${error.message}\n`);
    }
    out(WAITING);
  };
  for (const folder of folders)
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(runAgain, SETTLED_MS);
    });
  out(WAITING);
  return new Promise(() => undefined);
}
