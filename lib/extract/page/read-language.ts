import type { Snapshot } from '../../facts/snapshot.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import type { KindIndex } from './kind-index.ts';
import { scriptLanguage } from './script-language.ts';

const TAG = /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i;

/** Names of meta elements that tell a page's language. */
const METAS = ['og:locale', 'content-language', 'language', 'dc.language', 'inlanguage'];

/**
 * Words looked at where the language is guessed, and how much ahead the best must be. Half the words of a text
 * are small ones; a language that we do not know has some of ours by chance, but few and always the same.
 */
const GUESS = { words: 1_500, least: 12, lead: 1.5, share: 0.15, distinct: 5 } as const;

/**
 * Tells the language of a page, a BCP 47 tag: as its markup says, or where it does not, by its most frequent
 * letters or its most frequent small words; nothing where these do not decide.
 *
 * @example readLanguage(snapshot, kinds)[0]?.value // 'de'
 */
export function readLanguage(snapshot: Snapshot, kinds: KindIndex): Candidate[] {
  const { url, language, meta } = snapshot;
  const own = tagOf(language);
  if (own) return [candidate('page.language', own, evidenceOf('text', language, url, 'data:lang'), 0.9)];
  for (const { name, content } of meta) {
    const tag = METAS.includes(name.toLowerCase()) ? tagOf(content) : null;
    if (tag)
      return [candidate('page.language', tag, evidenceOf('open-graph', content, url, `meta:${name}`), 0.7)];
  }
  const script = scriptLanguage(snapshot);
  if (!script) return guess(snapshot, kinds);
  const quote = snapshot.blocks[script.block]?.text ?? '';
  return [
    candidate('page.language', script.language, evidenceOf('text', quote, url, `block:${script.block}`), 0.5),
  ];
}

function tagOf(text: string): string | null {
  const tag = text.trim().replace(/_/g, '-');
  return TAG.test(tag) && !/^(und|zxx|x-)/i.test(tag)
    ? tag.toLowerCase().replace(/-[a-z]{2}$/, (country) => country.toUpperCase())
    : null;
}

function guess({ blocks, url }: Snapshot, kinds: KindIndex): Candidate[] {
  const hits = new Map<string, string[]>();
  let seen = 0;
  let longest = 0;
  for (const [at, block] of blocks.entries()) {
    if (seen >= GUESS.words) break;
    if (block.text.length > (blocks[longest]?.text.length ?? 0)) longest = at;
    const words =
      block.text
        .slice(0, 5_000)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    for (const word of words) {
      for (const language of kinds.common.get(word) ?? []) count(hits, language, word);
    }
    seen += words.length;
  }
  const [best, second] = [...hits].sort(([, a], [, b]) => b.length - a.length);
  const quoted = blocks[longest];
  if (!best || !quoted) return [];
  const [language, words] = best;
  const isClear =
    words.length >= Math.max(GUESS.least, seen * GUESS.share) &&
    words.length >= (second?.[1].length ?? 0) * GUESS.lead &&
    new Set(words).size >= GUESS.distinct;
  if (!isClear) return [];
  return [
    candidate('page.language', language, evidenceOf('text', quoted.text, url, `block:${longest}`), 0.5),
  ];
}

function count(hits: Map<string, string[]>, language: string, word: string): void {
  const words = hits.get(language);
  if (words) words.push(word);
  else hits.set(language, [word]);
}
