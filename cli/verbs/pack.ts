import { type Streams, UsageError, type Verb } from '../command.ts';

/** What can be done with packs; each is loaded when it is called. */
const SUB_VERBS: Record<string, () => Promise<{ run: Verb }>> = {
  lint: () => import('../pack/lint.ts'),
  test: () => import('../pack/test.ts'),
  new: () => import('../pack/new.ts'),
  coverage: () => import('../pack/coverage.ts'),
  schemas: () => import('../pack/schemas.ts'),
  build: () => import('../pack/build.ts'),
  keygen: () => import('../pack/keygen.ts'),
  sign: () => import('../pack/sign.ts'),
  verify: () => import('../pack/verify.ts'),
  docs: () => import('../pack/docs.ts'),
  diff: () => import('../pack/diff.ts'),
  paths: () => import('../pack/paths.ts'),
  clauses: () => import('../pack/clauses.ts'),
};

/**
 * `recourse pack …`: what the authors of packs need.
 *
 * Throws a UsageError where there is no such sub-verb.
 *
 * @example recourse pack lint rules/eu
 */
export async function run([name = '', ...args]: string[], streams: Streams): Promise<number> {
  const load = Object.hasOwn(SUB_VERBS, name) ? SUB_VERBS[name] : undefined;
  if (!load) {
    const known = Object.keys(SUB_VERBS);
    if (name === '') throw new UsageError(`say what to do: pack ${known.join(' | ')}`);
    throw new UsageError(`there is no "pack ${name}"; say one of ${known.join(', ')}`);
  }
  const { run: runSubVerb } = await load();
  return runSubVerb(args, streams);
}
