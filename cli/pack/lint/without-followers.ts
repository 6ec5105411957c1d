import type { RuleFileError } from '../../../lib/packs/check.ts';
import type { FaultyPack } from './faulty-pack.ts';

/**
 * The faults of a pack that stand for themselves: a rule file that cannot be read is not there for its texts and old
 * names either, and a pack that is called otherwise than its folder has none of its files. Where only such are left,
 * they are given.
 *
 * @example withoutFollowers(checkPack('eu', files).faults, folder).length
 */
export function withoutFollowers(
  faults: readonly RuleFileError[],
  { id, files }: FaultyPack,
): RuleFileError[] {
  const unread = new Set(faults.filter(hidesRule).flatMap(({ file }) => idsIn(file, files.get(file)?.data)));
  const own = faults.filter(({ file, place, reason }) => {
    if (!file.startsWith(`${id}/`)) return false;
    const [, word = ''] = /"([^"]+)"/.exec(reason) ?? [];
    if (file.startsWith(`${id}/texts/`))
      return !(
        (reason === 'there is no such rule' && unread.has(String(place[0]))) ||
        (reason.startsWith('has no text for the rule') && unread.has(word))
      );
    return !(place[0] === 'renamed' && reason.startsWith('there is no ') && unread.has(word));
  });
  return own.length > 0 ? own : [...faults];
}

/** Whether it keeps the engine from knowing a rule or deadline; wrong examples do not. */
function hidesRule({ file, place }: RuleFileError): boolean {
  return (
    /^[^/]+\/(rules|deadlines)\//.test(file) && !file.endsWith('.examples.yaml') && place[0] !== 'examples'
  );
}

/** By the name of the file, and by what stands in it. */
function idsIn(file: string, data: unknown): string[] {
  const { id } = (data ?? {}) as { id?: unknown };
  return [file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length), ...(typeof id === 'string' ? [id] : [])];
}
