import * as z from 'zod/mini';

/** A file under `rules/` that cannot be used: the message says file, place, what is wrong and what to write. */
export class RuleFileError extends Error {
  override name = 'RuleFileError';
}

type Issue = z.core.$ZodIssue;

/**
 * Checks data read from a file under `rules/` against a schema and gives it back typed.
 *
 * Throws a RuleFileError with file, place in the file and reason where it does not hold.
 *
 * @example check(Rule, { id: 3 }, 'eu/rules/x.yaml') // RuleFileError: rules/eu/rules/x.yaml: id: expected string
 */
export function check<T>(schema: z.ZodMiniType<T>, data: unknown, file: string): T {
  const checked = z.safeParse(schema, data);
  if (checked.success) return checked.data;
  const { place, reason } = explain(checked.error.issues[0] as Issue, []);
  throw new RuleFileError(`rules/${file}: ${place ? `${place}: ` : ''}${reason}`);
}

/** Of a union the branch that knows all the fields is the one that the author meant. */
function explain(issue: Issue, outer: PropertyKey[]): { place: string; reason: string } {
  const path = [...outer, ...issue.path];
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0));
    if (meant?.[0]) return explain(meant[0] as Issue, path);
  }
  return { place: placeOf(path), reason: reasonOf(issue) };
}

function placeOf(path: PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** The small build of zod has no texts of its own. */
function reasonOf(issue: Issue): string {
  if (issue.message !== 'Invalid input') return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'unrecognized_keys':
      return `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'invalid_value':
      return `use one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'expected a day such as 2026-11-21' : 'is not in the form asked for';
    case 'too_small':
      return `needs at least ${issue.minimum}`;
    case 'too_big':
      return `has more than ${issue.maximum}`;
    case 'invalid_key':
      return 'this name is not in the form asked for';
    default:
      return 'is not in the form asked for';
  }
}
