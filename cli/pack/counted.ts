/**
 * A number of things in English.
 *
 * @example counted(1, 'rule') // '1 rule'
 * @example counted(0, 'rule') // '0 rules'
 */
export function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
