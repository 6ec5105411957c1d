import type { LinkTable, LinkTopic } from '../../packs/link-table.ts';
import { foldPhrase } from '../fold-phrase.ts';

/** The tables of links of all languages, folded and ready to look up. */
export interface LinkIndex {
  joiners: ReadonlySet<string>;
  /** Folded link text → topics, and how exact the words are (0 is the most exact of its list). */
  texts: ReadonlyMap<string, readonly { topic: LinkTopic; order: number }[]>;
  /** Folded last part of an address → topics. */
  slugs: ReadonlyMap<string, readonly LinkTopic[]>;
  /** Folded words beside known ones that make a link lead elsewhere. */
  unless: ReadonlySet<string>;
  /** Folded names of terms that only who sells has. */
  sale: ReadonlySet<string>;
}

/** A topic found in a text. */
export interface TopicFound {
  topic: LinkTopic;
  /** How exact the words are: 0 is the most exact of its list. */
  order: number;
  /**
   * Whether all the text is about it, a part with other known topics, a part beside strange words, or known words
   * among others.
   */
  part: 'whole' | 'part' | 'beside' | 'among';
}

/** At the end of a phrase: words of the shop's own follow, `Garantie auf …`. */
const OPEN = '…';
/** So many words open a phrase, and follow it, at most. */
const OPENING = 3;
const FOLLOWING = 5;

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
        const key = foldTopics(phrase, joiners) + (phrase.endsWith(OPEN) ? ` ${OPEN}` : '');
        const known = texts.get(key) ?? [];
        if (!known.some((entry) => entry.topic === topic)) texts.set(key, [...known, { topic, order }]);
      }
    }
    for (const [topic, endings] of Object.entries(table.slugs ?? {}) as [LinkTopic, string[]][]) {
      for (const slug of endings) slugs.set(slug, [...(slugs.get(slug) ?? []), topic]);
    }
  }
  const sale = new Set(tables.flatMap((table) => table.sale ?? []).map(foldPhrase));
  const unless = new Set(tables.flatMap((table) => table.unless ?? []).map(foldPhrase));
  return { joiners, texts, slugs, unless, sale };
}

/** As `foldPhrase`, with `&` for the joining words and before brackets too: `Versand und Zahlung` → `versand & zahlung`. */
function foldTopics(text: string, joiners: ReadonlySet<string>): string {
  const words = foldPhrase(text.replace(/[/|,;•·・、，／｜；(（]/g, '&')).split(' ');
  return words.map((word) => (joiners.has(word) ? '&' : word)).join(' ');
}

/**
 * The topics of a short text, such as a link or a heading: of the whole text, else of its parts around
 * `&` and the joining words, each once; with `isAmong`, else of the longest words in it that are known and say enough.
 *
 * @example topicsOf('Versand & Rücksendung', index).map(({ topic }) => topic) // ['shipping', 'returns']
 */
export function topicsOf(text: string, index: LinkIndex, isAmong = false): TopicFound[] {
  if (text.length > 120) return [];
  const folded = foldTopics(text, index.joiners);
  const whole = index.texts.get(folded) ?? index.texts.get(folded.replace(/^[& ]+|[& ]+$/g, ''));
  if (whole) return whole.map((entry) => ({ ...entry, part: 'whole' }));
  const parts = folded.split(/(?:^| )&(?: |$)/).filter((part) => part !== '');
  const known = parts.map((words) => index.texts.get(words) ?? []);
  // "Terms of use – wholesale" are the terms of others.
  if (parts.length > 1 && parts.some((words) => index.unless.has(words))) return [];
  if (parts.length > 1 && parts.length <= 5 && known.some((entries) => entries.length > 0)) {
    const part = known.every((entries) => entries.length > 0) ? 'part' : 'beside';
    const found = new Map(known.flat().map((entry) => [entry.topic, { ...entry, part } as const]));
    return [...found.values()];
  }
  const words = folded.split(' ');
  if (!isAmong || words.some((word) => index.unless.has(word))) return [];
  const among = opened(words, index) ?? knownAmong(words, ' ', (some) => index.texts.get(some));
  return among?.map((entry) => ({ ...entry, part: 'among' })) ?? [];
}

function opened(words: readonly string[], { texts }: LinkIndex) {
  for (let length = Math.min(OPENING, words.length - 1); length > 0; length--) {
    const found = texts.get(`${words.slice(0, length).join(' ')} ${OPEN}`);
    if (found && words.length - length <= FOLLOWING) return found;
  }
  return undefined;
}

/**
 * The topics of the last part of an address: of all of it, else of the longest known words in it.
 *
 * @example slugTopics('our-returns-policy', index) // { topics: ['returns'], isWhole: false }
 */
export function slugTopics(
  slug: string,
  { slugs, unless }: Pick<LinkIndex, 'slugs' | 'unless'>,
): { topics: readonly LinkTopic[]; isWhole: boolean } {
  const whole = slugs.get(slug);
  if (whole) return { topics: whole, isWhole: true };
  const words = slug.split('-');
  if (words.some((word) => unless.has(word))) return { topics: [], isWhole: false };
  const topics = knownAmong(words, '-', (some) => slugs.get(some)) ?? [];
  return { topics, isWhole: false };
}

/** So many words beside the known ones, at most; a text of more is about something else. */
const STRANGERS = 3;

/** One known word among others says enough if it is as long as `Versandkosten`; several if they are as long as `my terms`. */
const LONG = 11;
const ENOUGH = 8;

function knownAmong<T>(
  words: readonly string[],
  gap: string,
  find: (words: string) => T | undefined,
): T | undefined {
  const most = Math.min(words.length - 1, 6);
  for (let length = most; length >= Math.max(1, words.length - STRANGERS); length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const some = words.slice(from, from + length).join(gap);
      if (some.length < (length > 1 ? ENOUGH : LONG)) continue;
      const found = find(some);
      if (found) return found;
    }
  }
  return undefined;
}
