import type { LinkTable, LinkTopic } from '../packs/link-table.ts';
import { foldPhrase } from './fold-phrase.ts';

/** The tables of links of all languages, folded and ready to look up. */
export interface LinkIndex {
  joiners: ReadonlySet<string>;
  /** Folded link text → topics, and how exact the words are (0 is the most exact of its list). */
  texts: ReadonlyMap<string, readonly { topic: LinkTopic; order: number }[]>;
  /** Folded last part of an address → topics. */
  slugs: ReadonlyMap<string, readonly LinkTopic[]>;
}

/**
 * Folds the tables of all languages into one index; a page is read with all of them at once.
 *
 * @example indexLinks(tables.links).texts.get('impressum') // [{ topic: 'imprint', order: 0 }]
 */
export function indexLinks(tables: readonly LinkTable[]): LinkIndex {
  const joiners = new Set(tables.flatMap((table) => table.joiners ?? []).map(foldPhrase));
  const texts = new Map<string, { topic: LinkTopic; order: number }[]>();
  const slugs = new Map<string, LinkTopic[]>();
  for (const table of tables) {
    for (const [topic, phrases] of Object.entries(table.texts ?? {}) as [LinkTopic, string[]][]) {
      for (const [order, phrase] of phrases.entries()) {
        const key = foldTopics(phrase, joiners);
        const known = texts.get(key) ?? [];
        if (!known.some((entry) => entry.topic === topic)) texts.set(key, [...known, { topic, order }]);
      }
    }
    for (const [topic, endings] of Object.entries(table.slugs ?? {}) as [LinkTopic, string[]][]) {
      for (const slug of endings) slugs.set(slug, [...(slugs.get(slug) ?? []), topic]);
    }
  }
  return { joiners, texts, slugs };
}

/** As `foldPhrase`, with `&` for the joining words too: `Versand und Zahlung` → `versand & zahlung`. */
export function foldTopics(text: string, joiners: ReadonlySet<string>): string {
  const words = foldPhrase(text.replace(/[/|,;•·]/g, '&')).split(' ');
  return words.map((word) => (joiners.has(word) ? '&' : word)).join(' ');
}

/**
 * The topics of a short text, such as a link or a heading: of the whole text, else of its parts around
 * `&` and the joining words. `order` is how exact the words are; parts count as less exact.
 *
 * @example topicsOf('Versand & Rücksendung', index).map(({ topic }) => topic) // ['shipping', 'returns']
 */
export function topicsOf(
  text: string,
  index: LinkIndex,
): { topic: LinkTopic; order: number; isPart: boolean }[] {
  if (text.length > 120) return [];
  const folded = foldTopics(text, index.joiners);
  const whole = index.texts.get(folded) ?? index.texts.get(folded.replace(/^[& ]+|[& ]+$/g, ''));
  if (whole) return whole.map((entry) => ({ ...entry, isPart: false }));
  const parts = folded.split(/(?:^| )&(?: |$)/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 5) return [];
  return parts.flatMap((part) => (index.texts.get(part) ?? []).map((entry) => ({ ...entry, isPart: true })));
}
