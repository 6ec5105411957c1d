import en from '../locales/en.json' with { type: 'json' };

const MESSAGES: Readonly<Record<string, { message: string }>> = en;

/**
 * What a path is called in plain English; undefined where it has no name.
 *
 * @example factMeaning('returns.window') // 'Time to return'
 */
export function factMeaning(path: string): string | undefined {
  return MESSAGES[`fact.${path}`]?.message;
}

/**
 * What a path is called in plain English, and the path; the path alone where it has no name.
 *
 * @example factName('returns.window') // 'Time to return (returns.window)'
 */
export function factName(path: string): string {
  const name = factMeaning(path);
  return name === undefined ? path : `${name} (${path})`;
}
