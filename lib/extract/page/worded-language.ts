import type { Evidence } from '../../facts/evidence.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { foldPhrase } from '../fold-phrase.ts';
import type { KindIndex } from './kind-index.ts';

/** Longer texts name more than one thing. */
const SHORT = 60;
const LINES = 240;

/** How many different names of a language a page must have, and how far ahead of the next language. */
const LEAST = 3;
const LEAD = 2;

/** Below the small words of a text. */
const WEIGHT = 0.7;

/**
 * The language in which a page of few words names its things, in links and short texts (`Sepetim`, `Ödeme`, `Sipariş
 * takibi`); null where these do not decide. A name that languages share counts for each in part.
 *
 * @example wordedLanguage(snapshot, kinds)?.value // 'tr'
 */
export function wordedLanguage(
  { url, blocks, links }: Pick<Snapshot, 'url' | 'blocks' | 'links'>,
  { topics }: Pick<KindIndex, 'topics'>,
): Candidate<'page.language'> | null {
  const languages = languagesByName(topics);
  const found = new Map<string, { score: number; evidence: Evidence }>();
  const seen = new Set<string>();
  const look = (text: string, source: Evidence['source'], locator: string) => {
    const name = text.length > SHORT ? '' : foldPhrase(text);
    if (name === '' || seen.has(name)) return;
    seen.add(name);
    const speakers = languages.get(name) ?? [];
    for (const language of speakers) {
      const known = found.get(language);
      const score = (known?.score ?? 0) + 1 / speakers.length;
      found.set(language, { score, evidence: known?.evidence ?? evidenceOf(source, text, url, locator) });
    }
  };
  for (const [at, { text }] of blocks.entries())
    if (text.length <= LINES) for (const line of text.split(/[\n|]/)) look(line, 'text', `block:${at}`);
  for (const [at, { text }] of links.entries()) look(text, 'link', `link:${at}`);
  const [best, second] = [...found].sort(([, a], [, b]) => b.score - a.score);
  if (!best || best[1].score < LEAST || best[1].score < LEAD * (second?.[1].score ?? 0)) return null;
  return candidate('page.language', best[0], best[1].evidence, WEIGHT);
}

const KNOWN = new WeakMap<KindIndex['topics'], ReadonlyMap<string, readonly string[]>>();

/** The names of all topics → the languages that use them. */
function languagesByName(topics: KindIndex['topics']): ReadonlyMap<string, readonly string[]> {
  const known = KNOWN.get(topics);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const [language, names] of topics)
    for (const { words } of names) {
      const speakers = made.get(words) ?? [];
      made.set(words, speakers);
      if (!speakers.includes(language)) speakers.push(language);
    }
  KNOWN.set(topics, made);
  return made;
}
