import * as z from 'zod/mini';
import { Evidence } from './evidence.ts';
import { isPath, PATHS, type Path, type ValueOf } from './paths.ts';

/** One thing a shop says: a value in a normal form and the words it was read from. */
export interface Fact<P extends Path = Path> {
  value: ValueOf<P>;
  evidence: [Evidence, ...Evidence[]];
}

/** What a page or a shop says, by path; several candidates for a path stand best first. */
export type Facts = { [P in Path]?: [Fact<P>, ...Fact<P>[]] };

const EvidenceList = z.array(Evidence).check(z.minLength(1), z.maxLength(20));

/** Facts that come from outside (a page, a file, the store), checked against the vocabulary. */
export const Facts: z.ZodMiniType<Facts> = z.pipe(
  z.record(z.string(), z.array(z.strictObject({ value: z.unknown(), evidence: EvidenceList }))),
  z.transform((record, context) => {
    for (const [path, candidates] of Object.entries(record)) {
      if (!isPath(path)) {
        context.issues.push({
          code: 'custom',
          input: path,
          message: `"${path}" is no path of the vocabulary`,
        });
        continue;
      }
      for (const { value } of candidates) {
        const checked = z.safeParse(PATHS[path], value);
        if (!checked.success)
          context.issues.push({
            code: 'custom',
            input: value,
            message: `${path}: ${checked.error.issues[0]?.message ?? 'wrong form'}`,
          });
      }
    }
    return record as Facts;
  }),
);

/** The candidates of a path, best first; an empty list where the page does not say. */
export function candidates<P extends Path>(facts: Facts, path: P): readonly Fact<P>[] {
  return (facts[path] as readonly Fact<P>[] | undefined) ?? [];
}
