/**
 * How many letters of any script a text has: what is nearly only figures and signs has few.
 *
 * @example countLetters('12,90 € inkl. MwSt.') // 8
 */
export function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
