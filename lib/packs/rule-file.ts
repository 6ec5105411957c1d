import * as z from 'zod/mini';
import { checkInto, RuleFileError } from './check.ts';
import { Examples } from './examples.ts';
import { Rule } from './rule.ts';

/** A rule and what it must answer, each where it holds. */
export interface RuleWithExamples {
  rule?: Rule | undefined;
  examples?: Examples | undefined;
}

/**
 * Checks `<pack>/rules/<id>.yaml`, with its examples under `examples:` in the file or beside it in
 * `<id>.examples.yaml`. Adds what is wrong to `faults`.
 *
 * @example checkRuleFile(faults, 'iso-32123/rules/missing-price.yaml', files).rule?.severity // 'serious'
 */
export function checkRuleFile(
  faults: RuleFileError[],
  name: string,
  files: Record<string, unknown>,
): RuleWithExamples {
  const beside = name.replace(/\.yaml$/, '.examples.yaml');
  const { inside, data } = split(files[name]);
  const rule = checkInto(faults, Rule, data, name);
  if (inside !== undefined && Object.hasOwn(files, beside)) {
    faults.push(new RuleFileError(beside, [], `examples stand in ${name} as well: keep one of both`));
    return { rule };
  }
  if (inside !== undefined) {
    const own: RuleFileError[] = [];
    const examples = checkInto(own, Examples, inside, name);
    faults.push(...own.map(({ place, reason }) => new RuleFileError(name, ['examples', ...place], reason)));
    return { rule, examples };
  }
  if (Object.hasOwn(files, beside))
    return { rule, examples: checkInto(faults, Examples, files[beside], beside) };
  faults.push(new RuleFileError(beside, [], 'is missing: a rule has examples beside it, or under examples:'));
  return { rule };
}

function split(file: unknown): { inside: unknown; data: unknown } {
  const isRecord = z.safeParse(z.record(z.string(), z.unknown()), file);
  if (!isRecord.success) return { inside: undefined, data: file };
  const { examples, ...data } = isRecord.data;
  return { inside: examples, data };
}
