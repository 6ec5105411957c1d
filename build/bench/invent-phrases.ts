import type { PhraseTable } from '../../lib/packs/phrase-table.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Phrase tables with `times` as many phrases: the given ones, and copies of them in words that no language has.
 * Copies have no numbers, units and months of their own.
 *
 * @example compilePhrases(inventPhrases(tables, 10))
 */
export function inventPhrases(tables: readonly PhraseTable[], times: number): PhraseTable[] {
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    tables.map((table) => inventTable(table, `q${LETTERS[copy % 26]}x`)),
  );
  return [...tables, ...copies.flat()];
}

function inventTable(table: PhraseTable, ending: string): PhraseTable {
  const invent = (say: string) => inventWords(say, ending);
  const guards = (unless: PhraseTable['unless'] = []) =>
    unless.map(({ words, why }) => ({ words: words.map(invent), why }));
  return {
    language: `${table.language}-x-${ending}`,
    file: `${ending}/${table.file}`,
    words: inventLists(table.words, invent),
    contexts: inventLists(table.contexts, invent),
    unless: guards(table.unless),
    phrases: (table.phrases ?? []).map((phrase) => ({
      ...phrase,
      say: [phrase.say].flat().map(invent),
      unless: guards(phrase.unless),
    })),
  };
}

function inventLists(lists: Record<string, string[]> = {}, invent: (say: string) => string) {
  return Object.fromEntries(Object.entries(lists).map(([name, says]) => [name, says.map(invent)]));
}

/** Slots and names of lists stay; every run of letters gets an ending that makes it a word of no language. */
function inventWords(say: string, ending: string): string {
  return say.replace(/(\{[^}]*\}|<[^>]*>)|\p{L}+/gu, (word, kept?: string) => kept ?? word + ending);
}
