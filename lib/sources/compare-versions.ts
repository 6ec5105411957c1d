/**
 * Orders two versions of three numbers: below 0 where the first is older, above 0 where it is newer.
 *
 * @example compareVersions('1.9.0', '1.10.0') // -1
 */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one.split('.').map(Number), other.split('.').map(Number)];
  const at = [0, 1, 2].find((index) => a[index] !== b[index]);
  return at === undefined ? 0 : Math.sign((a[at] ?? 0) - (b[at] ?? 0));
}
