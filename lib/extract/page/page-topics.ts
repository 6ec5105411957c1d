import type { Evidence } from '../../facts/evidence.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import type { TextTopic } from '../../packs/link-table.ts';
import { evidenceOf } from '../candidate.ts';
import { foldPhrase } from '../fold-phrase.ts';
import type { KindIndex } from './kind-index.ts';
import { titlesOf } from './titles.ts';

/** A short text names one thing; in longer ones words stand by the way. */
const SHORT = 60;
const SHORT_UNSPACED = 25;

/** Letters that need no folding: nearly all texts, at a tenth of the cost. */
const PLAIN = /^[a-zA-Z ,.:;!?()/|-]*$/;

/** The longest phrase of the tables, in words. */
const WORDS = 4;

/** Topics whose single words are the whole text: "Politics" is a section of a newspaper, "privacy politics" is none. */
const NAMES: readonly TextTopic[] = ['press', 'shop', 'range'];

/** Texts without spaces between words; their phrases are looked for anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;

/** What the texts of a page are about. */
export interface PageTopics {
  /** Topic → its different words among the short texts, and where the first stands. */
  short: ReadonlyMap<TextTopic, { words: ReadonlySet<string>; evidence: Evidence }>;
  /** Topics that longer texts of the page speak of. */
  long: ReadonlySet<TextTopic>;
}

/**
 * Finds what the texts of a page are about, by words of the page's language and of English: of its short texts
 * (links, buttons, headings, rows, parts of its title) and of its longer ones.
 *
 * `language` is the primary subtag of the page's language, empty where nobody knows it.
 *
 * @example pageTopics(snapshot, 'de', kinds).short.get('cart')?.evidence.quote // 'Zum Warenkorb'
 */
export function pageTopics(
  snapshot: Snapshot,
  language: string,
  { topics }: Pick<KindIndex, 'topics'>,
): PageTopics {
  const { blocks, links, url } = snapshot;
  const phrases = phrasesOf(language, topics);
  const anywhere = [...phrases].filter(([words]) => UNSPACED.test(words));
  const short = new Map<TextTopic, { words: Set<string>; evidence: Evidence }>();
  const long = new Set<TextTopic>();

  const seen = new Set<string>();
  const look = (text: string, source: Evidence['source'], locator: string): void => {
    // The text of a link stands in its block as well.
    if (text === '' || seen.has(text)) return;
    seen.add(text);
    const isShort = text.length <= (UNSPACED.test(text) ? SHORT_UNSPACED : SHORT);
    const all = phrasesIn(text, phrases, anywhere);
    for (const words of all) {
      const topic = phrases.get(words);
      // "Free trial lesson" names one thing, though "trial lesson" is known too.
      if (all.some((other) => phrases.get(other) === topic && isPart(words, other))) continue;
      if (!topic || (NAMES.includes(topic) && isWord(words) && foldPhrase(text) !== words)) continue;
      if (!isShort) {
        long.add(topic);
        continue;
      }
      const entry = short.get(topic);
      if (entry) entry.words.add(words);
      else short.set(topic, { words: new Set([words]), evidence: evidenceOf(source, text, url, locator) });
    }
  };
  for (const [at, { text }] of blocks.entries()) look(text, 'text', `block:${at}`);
  for (const { text, locator } of titlesOf(snapshot)) look(text, 'text', locator);
  for (const [at, { text }] of links.entries()) look(text, 'link', `link:${at}`);
  return { short, long };
}

/**
 * All topics that one text names.
 *
 * @example textTopics('Versand und Zahlung', 'de', kinds) // Set { 'delivery', 'payment' }
 */
export function textTopics(
  text: string,
  language: string,
  { topics }: Pick<KindIndex, 'topics'>,
): ReadonlySet<TextTopic> {
  const phrases = phrasesOf(language, topics);
  return new Set(phrasesIn(text, phrases, []).flatMap((words) => phrases.get(words) ?? []));
}

const KNOWN = new WeakMap<KindIndex['topics'], Map<string, ReadonlyMap<string, TextTopic>>>();

/** The phrases of a language, of English, or of all; put together once, not for each page. */
function phrasesOf(language: string, topics: KindIndex['topics']): ReadonlyMap<string, TextTopic> {
  const byLanguage = KNOWN.get(topics) ?? new Map<string, ReadonlyMap<string, TextTopic>>();
  KNOWN.set(topics, byLanguage);
  const key = topics.has(language) ? language : '';
  const known = byLanguage.get(key);
  if (known) return known;
  const phrases = new Map<string, TextTopic>();
  byLanguage.set(key, phrases);
  // A page of few words does not tell its language: then words of any count.
  for (const known of topics.has(language) ? ['en', language] : topics.keys())
    for (const { words, topic } of topics.get(known) ?? []) phrases.set(words, topic);
  return phrases;
}

function isPart(words: string, other: string): boolean {
  return words.length < other.length && ` ${other} `.includes(` ${words} `);
}

function isWord(words: string): boolean {
  return !words.includes(' ') && !UNSPACED.test(words);
}

function phrasesIn(
  text: string,
  phrases: ReadonlyMap<string, TextTopic>,
  anywhere: readonly (readonly [string, TextTopic])[],
): string[] {
  const found: string[] = [];
  for (const piece of pieces(text)) {
    const folded = PLAIN.test(piece) ? piece.toLowerCase() : foldPhrase(piece);
    const words = folded.match(/[\p{L}#]+/gu) ?? [];
    for (let from = 0; from < words.length; from++) {
      let phrase = '';
      for (const word of words.slice(from, from + WORDS)) {
        phrase = phrase === '' ? word : `${phrase} ${word}`;
        if (phrases.has(phrase)) found.push(phrase);
      }
    }
    if (UNSPACED.test(piece))
      found.push(...anywhere.flatMap(([words]) => (folded.includes(words) ? [words] : [])));
  }
  return found;
}

/** Stretches that can be folded one by one; the beginning of a long text is enough. */
function pieces(text: string): string[] {
  return Array.from({ length: Math.min(Math.ceil(text.length / 200), 5) }, (_, at) =>
    text.slice(at * 200, at * 200 + 200),
  );
}
