import type { Block, Snapshot } from '../../facts/snapshot.ts';
import { foldPhrase } from '../fold-phrase.ts';
import { isHidden } from './is-hidden.ts';
import { mainHeading } from './titles.ts';

/** Shops join the parts of a title with dashes and bars; colons and strokes, at which `titleParts` parts, stand in names too. */
const TITLE_PARTS = / [|–—\-·»•] /;

/** Fewer letters in common with the title are a word, not a name. */
const LEAST = 4;

/** Letters from which on a longer match with the title tells no more. */
const ENOUGH = 60;

/** The part of a heading that the title repeats where it is a name. */
const MOST_OF_IT = 0.6;
/** Of a heading of the first level a smaller part is enough: titles put the words of a name in another order. */
const SOME_OF_IT = 0.3;

/** What a heading of the first level in the main part counts above others, in letters. */
const FIRST_LEVEL = 20;

/**
 * The block that names what a product page sells: of its headings the one that has most in common with the page's
 * title, of any level, for shops keep the first level for their own name or use none; else a text of the main part
 * with which the title begins; else the main heading. Null where there is none.
 *
 * @example productHeading(snapshot) // 12
 */
export function productHeading(snapshot: Pick<Snapshot, 'blocks' | 'title' | 'meta'>): number | null {
  const { blocks, title, meta } = snapshot;
  const shared = meta.find(({ name }) => name.toLowerCase() === 'og:title')?.content ?? '';
  const names = [title, shared].map(foldPhrase).filter((name) => name !== '');
  const shop = shopNames(snapshot);
  let best: number | null = null;
  let most = 0;
  let opening = '';
  for (const [at, block] of blocks.entries()) {
    if (block.role !== 'heading' || isAside(block) || isHidden(block)) continue;
    const own = foldPhrase(block.text);
    if (shop.includes(own)) continue;
    if (opening === '' && isFirst(block)) opening = own;
    // A feature below the name, that the name has in it and the title does not open with.
    else if (
      ` ${opening} `.includes(` ${own} `) &&
      own !== opening &&
      !names.some((name) => name.startsWith(own))
    )
      continue;
    const letters = Math.max(0, ...names.map((name) => lettersInCommon(own, name, block.level === 1)));
    if (letters < LEAST) continue;
    const score = Math.min(letters, ENOUGH) + (isFirst(block) ? FIRST_LEVEL : 0);
    if (score <= most) continue;
    most = score;
    best = at;
  }
  if (best !== null) return best;
  const text = titleText(snapshot);
  if (text !== null && isName(blocks[text]?.text ?? '')) return text;
  const first = blocks.findIndex((block) => isFirst(block) && !isHidden(block) && block.text.trim() !== '');
  if (first !== -1 && !shop.includes(foldPhrase(blocks[first]?.text ?? ''))) return first;
  return text ?? mainHeading(snapshot);
}

/** The shop's own name, which its logo repeats as a heading: what the page says of its site, and how its title ends. */
function shopNames({ title, meta }: Pick<Snapshot, 'title' | 'meta'>): string[] {
  const site = meta.find(({ name }) => name.toLowerCase() === 'og:site_name')?.content ?? '';
  const parts = title.slice(0, 300).split(TITLE_PARTS);
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  return [site, last].map(foldPhrase).filter((name) => name !== '' && name !== foldPhrase(parts[0] ?? ''));
}

function isAside({ region }: Block): boolean {
  return region === 'dialog' || region === 'nav' || region === 'footer';
}

function isFirst({ level, region }: Block): boolean {
  return level === 1 && region === 'main';
}

/** The letters of the words at the start of a heading that stand in the title; 0 where they are not most of it. */
function lettersInCommon(heading: string, title: string, mayOpenOtherwise: boolean): number {
  if (heading === '') return 0;
  if (title.includes(heading)) return heading.length;
  const words = heading.split(' ');
  // A maker's name may stand before the name in the heading alone.
  for (const start of mayOpenOtherwise ? [0, 1, 2] : [0]) {
    let common = '';
    for (const word of words.slice(start)) {
      const next = common === '' ? word : `${common} ${word}`;
      if (!title.includes(next)) break;
      common = next;
    }
    const least = heading.length * (mayOpenOtherwise ? SOME_OF_IT : MOST_OF_IT);
    if (common.length >= least && common.includes(' ')) return common.length;
  }
  return 0;
}

/** One word is a section of the shop as often as a thing. */
function isName(text: string): boolean {
  return foldPhrase(text).includes(' ');
}

/** Some shops do not head their things: then the name is the text that the title opens with. */
function titleText({ blocks, title }: Pick<Snapshot, 'blocks' | 'title'>): number | null {
  const [first = ''] = title.slice(0, 300).split(TITLE_PARTS);
  const names = [first, first.split(': ')[0] ?? ''].map(foldPhrase).filter(({ length }) => length >= LEAST);
  if (names.length === 0) return null;
  const at = blocks.findIndex(
    (block) => block.region === 'main' && !isHidden(block) && names.includes(foldPhrase(block.text)),
  );
  return at === -1 ? null : at;
}
