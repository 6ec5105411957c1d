import process from 'node:process';
import { type Streams, UsageError, type Verb } from './command.ts';

/** Verbs are loaded when they are called, so that `period` does not pay for a DOM library. */
const VERBS: Record<string, () => Promise<{ run: Verb }>> = {
  facts: () => import('./verbs/facts.ts'),
  judge: () => import('./verbs/judge.ts'),
  period: () => import('./verbs/period.ts'),
  deadlines: () => import('./verbs/deadlines.ts'),
  price: () => import('./verbs/price.ts'),
  eval: () => import('./verbs/eval.ts'),
  language: () => import('./verbs/language.ts'),
  pack: () => import('./verbs/pack.ts'),
};

const streams: Streams = {
  stdin: process.stdin,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

// Whoever reads may have seen enough, as in `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const [verb = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
if (!load) {
  streams.err(`recourse: say what to do: ${Object.keys(VERBS).join(' | ')}\n`);
  process.exitCode = 2;
} else {
  try {
    const { run } = await load();
    process.exitCode = await run(args, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.err(`recourse ${verb}: ${error.message}\n`);
    process.exitCode = 2;
  }
}
