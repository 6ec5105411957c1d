const LONGEST = 40;

/** `03/05/2026`, `2026-05-03`: a day, whatever the order of its parts. */
const DAY = /^(?:\d{1,2}[-./]\d{1,2}[-./](?:\d{2}|\d{4})|\d{4}[-./]\d{1,2}[-./]\d{1,2})$/;

/**
 * True of what can be a number or code: it has a figure, is no single sign, and no day.
 *
 * @example isCode('WN-2026-417') // true
 * @example isCode('03/05/2026') // false
 */
export function isCode(written: string): boolean {
  return written.length <= LONGEST && /\d/.test(written) && /\w\w/.test(written) && !DAY.test(written);
}
