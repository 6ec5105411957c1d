/**
 * The value below which `share` per cent of the values lie (nearest rank); 0 of none.
 *
 * @example percentile([3, 1, 2], 50) // 2
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? 0;
}
