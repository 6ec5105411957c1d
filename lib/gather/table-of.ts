/**
 * A table from words to what they stand for, from lists of words parted by spaces; lists are shorter than pairs, and
 * this goes into each page.
 *
 * @example tableOf({ cell: 'td th', term: 'dt' }).get('th') // 'cell'
 */
export function tableOf<T extends string>(lists: Partial<Record<T, string>>): ReadonlyMap<string, T> {
  const table = new Map<string, T>();
  for (const meaning of Object.keys(lists) as T[])
    for (const word of (lists[meaning] ?? '').split(' ')) table.set(word, meaning);
  return table;
}
