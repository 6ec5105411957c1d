import type { Snapshot } from '../../facts/snapshot.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { foldPhrase } from '../fold-phrase.ts';
import type { KindIndex } from './kind-index.ts';

/** How many different words of one language a page must have, and how far ahead of the second language. */
const LEAST = 3;
const LEAD = 2;

/** A text that names one thing. */
const SHORT = 40;

/**
 * Tells the language of a page with hardly any text by what its links, buttons and headings are called, as the words of
 * each language's topics know them; null where these do not decide. A word that languages share counts for each in part.
 *
 * @example topicLanguage(snapshot, kinds)?.value // 'lt', of a menu of "Prekės", "Užsakymai" and "Pristatymas"
 */
export function topicLanguage(
  { url, blocks, links }: Snapshot,
  { topics }: Pick<KindIndex, 'topics'>,
): Candidate<'page.language'> | null {
  const texts = new Map<string, string>();
  for (const { text } of [...links, ...blocks])
    if (text.length > 2 && text.length <= SHORT) texts.set(foldPhrase(text), text);
  const scores: { language: string; score: number; quote: string }[] = [];
  const found = [...topics].map(([language, known]) => ({
    language,
    words: new Set(known.map(({ words }) => words).filter((words) => texts.has(words))),
  }));
  for (const { language, words } of found) {
    const score = [...words].reduce(
      (sum, word) => sum + 1 / found.filter((other) => other.words.has(word)).length,
      0,
    );
    const [first = ''] = words;
    scores.push({ language, score, quote: texts.get(first) ?? '' });
  }
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  if (!best || best.score < LEAST || best.score < (second?.score ?? 0) * LEAD) return null;
  return candidate('page.language', best.language, evidenceOf('text', best.quote, url, 'data:text'), 0.6);
}
