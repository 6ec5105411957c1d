import type { Block } from '../../facts/snapshot.ts';
import type { KindIndex } from './kind-index.ts';
import { scriptLanguage } from './script-language.ts';

/** What is looked at: so many words, of blocks so long at most. */
const WORDS = 2_000;
const BLOCK = 3_000;

/**
 * How many small words a text must have before it tells its language: in all, of how many kinds, as a share of its
 * words, and how far ahead of the second language; a word that languages share counts for each in part.
 */
const LEAST = { hits: 8, kinds: 4, share: 0.04, lead: 1.15 } as const;
/** Where nothing else tells the language, fewer words of more kinds will do. */
const FAINT = { hits: 6, kinds: 5, share: 0, lead: 1.5 } as const;
const SURE = { hits: 20, kinds: 8, share: 0.12, lead: 1.4 } as const;

/** The language of a text, and where the longest piece of it stands. */
export interface TextLanguage {
  /** BCP 47 primary subtag. */
  language: string;
  isSure: boolean;
  /** True where so few words tell it that any word of the page's markup is more. */
  isFaint: boolean;
  /** Language → how much of its words the text has, as a share of those of the language found. */
  shares: ReadonlyMap<string, number>;
  /** Index of the longest block looked at. */
  block: number;
}

/**
 * Tells the language of a page's text by its script, else by its most frequent small words; null where these do not
 * decide. The main part of the page is read first.
 *
 * @example textLanguage(snapshot.blocks, kinds)?.language // 'de'
 */
export function textLanguage(
  blocks: readonly Block[],
  { common }: Pick<KindIndex, 'common'>,
): TextLanguage | null {
  const text: string[] = [];
  let length = 0;
  let block = -1;
  for (const at of mainFirst(blocks)) {
    const words = blocks[at]?.text.slice(0, BLOCK) ?? '';
    if (words.length > (blocks[block]?.text.length ?? 0)) block = at;
    text.push(words);
    length += words.length;
    if (length > WORDS * 6) break;
  }
  const whole = text.join('\n');
  const script = scriptLanguage(whole);
  if (script) return { language: script, isSure: true, isFaint: false, shares: new Map(), block };

  // A letter beside a digit is a unit or a part of a model's name.
  const words = (
    whole
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).slice(0, WORDS);
  const found = wordHits(words, common);
  const [best, second] = [...found].sort(([, a], [, b]) => b.score - a.score);
  if (!best) return null;
  const [language, { hits, score, kinds }] = best;
  const has = (bound: typeof LEAST | typeof FAINT | typeof SURE) =>
    hits >= bound.hits &&
    kinds.size >= bound.kinds &&
    hits >= words.length * bound.share &&
    score >= (second?.[1].score ?? 0) * bound.lead;
  const isFaint = !has(LEAST);
  if (isFaint && !has(FAINT)) return null;
  const shares = new Map([...found].map(([name, { score: some }]) => [name, some / score]));
  return { language, isSure: has(SURE), isFaint, shares, block };
}

function mainFirst(blocks: readonly Block[]): number[] {
  const all = [...blocks.keys()];
  return [...all.filter((at) => isMain(blocks[at])), ...all.filter((at) => !isMain(blocks[at]))];
}

function isMain(block: Block | undefined): boolean {
  return block?.region === 'main';
}

interface Hits {
  hits: number;
  score: number;
  kinds: Set<string>;
}

function wordHits(words: readonly string[], common: KindIndex['common']): Map<string, Hits> {
  const found = new Map<string, Hits>();
  for (const word of words) {
    const languages = common.get(word) ?? [];
    for (const language of languages) {
      const entry = found.get(language) ?? { hits: 0, score: 0, kinds: new Set() };
      found.set(language, entry);
      entry.hits++;
      entry.score += 1 / languages.length;
      entry.kinds.add(word);
    }
  }
  return found;
}
