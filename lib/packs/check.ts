import * as z from 'zod/mini';

/** Where in a file something stands: names of fields and numbers of entries, from the outside in. */
export type Place = readonly PropertyKey[];

/** A file under `rules/` that cannot be used: the message says file, place, what is wrong and what to write. */
export class RuleFileError extends Error {
  override name = 'RuleFileError';
  readonly file: string;
  readonly place: Place;
  readonly reason: string;

  /** `file` is relative to `rules/`; an empty place is the whole file. */
  constructor(file: string, place: Place, reason: string) {
    super([`rules/${file}`, placeInWords(place), reason].filter(Boolean).join(': '));
    this.file = file;
    this.place = place;
    this.reason = reason;
  }
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
  const faults: RuleFileError[] = [];
  const checked = checkInto(faults, schema, data, file);
  if (checked === undefined) throw faults[0];
  return checked;
}

/**
 * Checks data as `check` does, and adds all that is wrong with it to `faults` instead of throwing.
 *
 * @example checkInto(faults, Rule, files['eu/rules/x.yaml'], 'eu/rules/x.yaml')?.id
 */
export function checkInto<T>(
  faults: RuleFileError[],
  schema: z.ZodMiniType<T>,
  data: unknown,
  file: string,
): T | undefined {
  const checked = z.safeParse(schema, data);
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues) {
    const { place, reason } = explain(issue as Issue, []);
    faults.push(new RuleFileError(file, place, reason));
  }
  return undefined;
}

/** Of a union the branch that knows all the fields is the one that the author meant. */
function explain(issue: Issue, outer: Place): { place: Place; reason: string } {
  const path = [...outer, ...issue.path];
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0));
    if (meant?.[0]) return explain(meant[0] as Issue, path);
  }
  return { place: path, reason: reasonOf(issue) };
}

function placeInWords(place: Place): string {
  return place
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
