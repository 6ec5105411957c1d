import { run } from '../../../cli/verbs/pack.ts';

/** What `recourse pack …` prints, and its exit code. */
export async function runPack(...args: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const streams = {
    stdin: (async function* () {})(),
    out: (text: string) => {
      out += text;
    },
    err: () => undefined,
  };
  return { code: await run(args, streams), out };
}
