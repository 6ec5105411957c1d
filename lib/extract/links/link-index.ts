import type { LinkTable, LinkTopic } from '../../packs/link-table.ts';
import { foldPhrase } from '../fold-phrase.ts';

/** The tables of links of all languages, folded and ready to look up. */
export interface LinkIndex {
  joiners: ReadonlySet<string>;
  /** Folded link text → topics, and how exact the words are (0 is the most exact of its list). */
  texts: ReadonlyMap<string, readonly { topic: LinkTopic; order: number }[]>;
  /** Folded last part of an address → topics. */
  slugs: ReadonlyMap<string, readonly LinkTopic[]>;
  /** Folded names of terms that only who sells has. */
  sale: ReadonlySet<string>;
}

/** A topic found in a text. */
export interface TopicFound {
  topic: LinkTopic;
  /** How exact the words are: 0 is the most exact of its list. */
  order: number;
  /** Whether all the text is about it, a part with other known topics, or a part beside strange words. */
  part: 'whole' | 'part' | 'beside';
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
  const sale = new Set(tables.flatMap((table) => table.sale ?? []).map(foldPhrase));
  return { joiners, texts, slugs, sale };
}

/** As `foldPhrase`, with `&` for the joining words too: `Versand und Zahlung` → `versand & zahlung`. */
function foldTopics(text: string, joiners: ReadonlySet<string>): string {
  const words = foldPhrase(text.replace(/[/|,;•·・、，／｜；]/g, '&')).split(' ');
  return words.map((word) => (joiners.has(word) ? '&' : word)).join(' ');
}

/**
 * The topics of a short text, such as a link or a heading: of the whole text, else of its parts around
 * `&` and the joining words, each once.
 *
 * @example topicsOf('Versand & Rücksendung', index).map(({ topic }) => topic) // ['shipping', 'returns']
 */
export function topicsOf(text: string, index: LinkIndex): TopicFound[] {
  if (text.length > 120) return [];
  const folded = foldTopics(text, index.joiners);
  const whole = index.texts.get(folded) ?? index.texts.get(folded.replace(/^[& ]+|[& ]+$/g, ''));
  if (whole) return whole.map((entry) => ({ ...entry, part: 'whole' }));
  const parts = folded.split(/(?:^| )&(?: |$)/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 5) return [];
  const known = parts.map((words) => index.texts.get(words) ?? []);
  const part = known.every((entries) => entries.length > 0) ? 'part' : 'beside';
  return known.flat().map((entry) => ({ ...entry, part }));
}
