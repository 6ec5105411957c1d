import type { Block, Snapshot } from '../../facts/snapshot.ts';
import { foldPhrase } from '../fold-phrase.ts';
import { titleParts } from './title-parts.ts';

/** What a page calls itself. */
export interface Title {
  text: string;
  /** Where it stands: `block:3` for the main heading, `data:title` for a part of the title. */
  locator: string;
}

/**
 * What a page calls itself: its main heading, then the parts of its title, which shops join with a dash or
 * a bar, shop and page in either order. Where no heading is of level one, the first that repeats such a part.
 *
 * @example titlesOf(snapshot).map(({ text }) => text) // ['Impressum', 'Impressum', 'Beispiel-Shop']
 */
export function titlesOf(snapshot: Snapshot): Title[] {
  const parts = titleParts(snapshot.title).map((text) => ({ text, locator: 'data:title' }));
  const main =
    mainHeading(snapshot) ?? repeatedHeading(snapshot, new Set(parts.map(({ text }) => foldPhrase(text))));
  const heading =
    main === null ? [] : [{ text: snapshot.blocks[main]?.text ?? '', locator: `block:${main}` }];
  return [...heading, ...parts].filter(({ text }) => text !== '');
}

function repeatedHeading({ blocks }: Snapshot, titles: ReadonlySet<string>): number | null {
  const isSame = ({ role, region, text }: Block) =>
    role === 'heading' && region === 'main' && text !== '' && titles.has(foldPhrase(text));
  const at = blocks.findIndex(isSame);
  return at < 0 ? null : at;
}

/**
 * The block that is the page's main heading: of its level-one headings outside dialogs the first whose words
 * stand in the title, else the first of the main part, else the first. Null where there is none.
 *
 * @example mainHeading(snapshot) // 12
 */
export function mainHeading({ blocks, title }: Pick<Snapshot, 'blocks' | 'title'>): number | null {
  const named = foldPhrase(title);
  let first: number | null = null;
  let outside: number | null = null;
  for (const [at, { role, level, region, text }] of blocks.entries()) {
    if (role !== 'heading' || level !== 1 || region === 'dialog') continue;
    const folded = foldPhrase(text);
    if (folded.length >= 4 && named.includes(folded)) return at;
    if (folded === '') continue;
    if (region === 'main') first ??= at;
    else outside ??= at;
  }
  return first ?? outside;
}

/** A heading of so many words names one thing; groups of things have shorter names. */
const NAME_WORDS = 4;

/** Longer names are compared by their beginning: titles are cut. */
const NAME_LENGTH = 40;

/**
 * The block that names one thing, as the page's title does: the main heading, else another heading of the main
 * part, else a text of its own there. Null where there is none. Scripts without spaces count two characters as a word.
 *
 * @example namedHeading(snapshot) // 12
 */
export function namedHeading({ blocks, title }: Pick<Snapshot, 'blocks' | 'title'>): number | null {
  const named = foldName(title);
  const isName = (text: string) => {
    const name = foldName(text);
    return wordsIn(name) >= NAME_WORDS && named.includes(name.slice(0, NAME_LENGTH));
  };
  const main = mainHeading({ blocks, title });
  if (main !== null && isName(blocks[main]?.text ?? '')) return main;
  const isHere = ({ region, text }: Block) => region === 'main' && text.length <= 200 && isName(text);
  const heading = blocks.findIndex((block) => block.role === 'heading' && isHere(block));
  if (heading >= 0) return heading;
  const text = main === null ? blocks.findIndex((block) => block.role !== 'button' && isHere(block)) : -1;
  return text >= 0 ? text : null;
}

/** Signs of trade marks stand in the one and not in the other. */
function foldName(text: string): string {
  return foldPhrase(text.replace(/[™®©]/g, ''));
}

function wordsIn(name: string): number {
  const unspaced = name.match(/[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Thai}]/gu)?.length ?? 0;
  return Math.max(name.split(' ').length, unspaced / 2);
}
