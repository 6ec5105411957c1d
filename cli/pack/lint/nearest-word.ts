/**
 * The word that was probably meant: the one that differs in the fewest letters, or undefined where none is near.
 *
 * @example nearestWord('price.curent', ['price.current', 'price.was']) // 'price.current'
 */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 4)) + 1;
  for (const candidate of words) {
    const apart = distance(word, candidate);
    if (apart < least) [nearest, least] = [candidate, apart];
  }
  return nearest;
}

/** How many letters have to be added, taken away or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
