/**
 * What went wrong, as one text to show.
 *
 * @example wordsOf(new Error('No such order.')) // 'No such order.'
 */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
