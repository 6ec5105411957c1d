/**
 * A text that is the same for two values exactly where they hold the same, whatever the order of their fields.
 *
 * @example valueKey({ currency: 'EUR', amount: '5' }) === valueKey({ amount: '5', currency: 'EUR' }) // true
 */
export function valueKey(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
