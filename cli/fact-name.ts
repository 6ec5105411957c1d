import en from '../locales/en.json' with { type: 'json' };

const MESSAGES: Readonly<Record<string, { message: string }>> = en;

/**
 * What a path is called in plain English, and the path; the path alone where it has no name.
 *
 * @example factName('returns.window') // 'Time to return (returns.window)'
 */
export function factName(path: string): string {
  const name = MESSAGES[`fact.${path}`]?.message;
  return name === undefined ? path : `${name} (${path})`;
}
