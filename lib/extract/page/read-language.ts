import type { Snapshot } from '../../facts/snapshot.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import type { KindIndex } from './kind-index.ts';

const TAG = /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i;

/** Names of meta elements that tell a page's language. */
const METAS = ['og:locale', 'content-language', 'language', 'dc.language', 'inlanguage'];

/** Words looked at where the language is guessed, and how much ahead the best must be. */
const GUESS = { words: 1_500, least: 12, lead: 1.5 } as const;

/**
 * Tells the language of a page, a BCP 47 tag: as its markup says, or where it does not, by its most frequent
 * small words; nothing where these do not decide.
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
  return guess(snapshot, kinds);
}

function tagOf(text: string): string | null {
  const tag = text.trim().replace(/_/g, '-');
  return TAG.test(tag) && !/^(und|zxx|x-)/i.test(tag)
    ? tag.toLowerCase().replace(/-[a-z]{2}$/, (country) => country.toUpperCase())
    : null;
}

function guess({ blocks, url }: Snapshot, kinds: KindIndex): Candidate[] {
  const hits = new Map<string, number>();
  let left: number = GUESS.words;
  let longest = -1;
  for (const [at, block] of blocks.entries()) {
    if (left <= 0) break;
    if (longest < 0 || block.text.length > (blocks[longest]?.text.length ?? 0)) longest = at;
    const words =
      block.text
        .slice(0, 5_000)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    for (const word of words.slice(0, left)) {
      for (const language of kinds.common.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
    }
    left -= words.length;
  }
  const [best, second] = [...hits].sort(([, a], [, b]) => b - a);
  const quoted = blocks[longest];
  if (!best || !quoted || best[1] < GUESS.least || best[1] < (second?.[1] ?? 0) * GUESS.lead) return [];
  return [candidate('page.language', best[0], evidenceOf('text', quoted.text, url, `block:${longest}`), 0.5)];
}
