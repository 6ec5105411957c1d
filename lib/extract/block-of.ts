/**
 * The index of the block that a locator names; -1 where it names something else, so that no block stands there.
 *
 * @example blockOf('block:12') // 12
 */
export function blockOf(locator: string): number {
  return Number(/^block:(\d+)$/.exec(locator)?.[1] ?? -1);
}
