import type { Action, Field, KindTable, Step, TextTopic, Way, WordedKind } from '../../packs/link-table.ts';
import { foldLabel } from '../fold-label.ts';
import { foldPhrase } from '../fold-phrase.ts';

/** The tables of page kinds of all languages, folded and ready to look up. */
export interface KindIndex {
  headings: ReadonlyMap<string, WordedKind>;
  slugs: ReadonlyMap<string, WordedKind>;
  steps: ReadonlyMap<string, Step>;
  ways: ReadonlyMap<string, Way>;
  fields: ReadonlyMap<string, Field>;
  actions: ReadonlyMap<string, Action>;
  orderNumber: readonly string[];
  orderDetails: readonly string[];
  /** Small words → the languages that use them. */
  common: ReadonlyMap<string, readonly string[]>;
  /** Language → folded words and phrases, and what short texts with them are about. */
  topics: ReadonlyMap<string, readonly { words: string; topic: TextTopic }[]>;
}

/**
 * Folds the tables of all languages into one index; a page is read with all of them at once.
 *
 * @example indexKinds(tables.kinds).actions.get('in den warenkorb') // 'add-to-cart'
 */
export function indexKinds(tables: readonly KindTable[]): KindIndex {
  const common = new Map<string, string[]>();
  const topics = new Map<string, { words: string; topic: TextTopic }[]>();
  for (const { language, common: words = [], topics: lists = {} } of tables) {
    for (const word of words) {
      const key = word.toLowerCase();
      const known = common.get(key) ?? [];
      if (!known.includes(language)) common.set(key, [...known, language]);
    }
    const known = topics.get(language) ?? [];
    for (const [topic, phrases] of Object.entries(lists) as [TextTopic, string[]][])
      known.push(...phrases.map((phrase) => ({ words: foldPhrase(phrase), topic })));
    if (known.length > 0) topics.set(language, known);
  }
  return {
    headings: folded(tables.map((table) => table.headings)),
    slugs: folded(
      tables.map((table) => table.slugs),
      (slug) => slug,
    ),
    steps: folded(
      tables.map((table) => table.steps),
      (step) => step,
    ),
    ways: folded(
      tables.map((table) => table.ways),
      (way) => way,
    ),
    fields: folded(tables.map((table) => table.fields)),
    actions: folded(tables.map((table) => table.actions)),
    orderNumber: tables.flatMap((table) => table.orderNumber ?? []).map(foldLabel),
    orderDetails: tables.flatMap((table) => table.orderDetails ?? []).map(foldLabel),
    common,
    topics,
  };
}

/** Phrase → key; where two lists hold the same words, the first keeps them. */
function folded<K extends string>(
  lists: readonly (Partial<Record<K, string[]>> | undefined)[],
  fold: (phrase: string) => string = foldPhrase,
): Map<string, K> {
  const index = new Map<string, K>();
  for (const list of lists)
    for (const [key, phrases] of Object.entries(list ?? {}) as [K, string[]][])
      for (const phrase of phrases) if (!index.has(fold(phrase))) index.set(fold(phrase), key);
  return index;
}

/**
 * The name of a form's field as the index knows it: `product[quantity]` and `Qty_1` are known as `product
 * quantity` and `qty`.
 *
 * @example kinds.fields.get(fieldName('Qty_1')) // 'quantity'
 */
export function fieldName(name: string): string {
  return foldPhrase(name).replace(/ ?# ?/g, ' ').trim();
}
