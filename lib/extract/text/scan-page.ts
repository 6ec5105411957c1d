import type { PageKind } from '../../facts/page-kind.ts';
import type { Block, Snapshot } from '../../facts/snapshot.ts';
import { productHeading } from '../page/product-heading.ts';
import { isInPlace, type Place } from './in-place.ts';
import { localeOf } from './locale.ts';
import { findInView, settleMatches } from './match-view.ts';
import { ownPart } from './own-part.ts';
import type { PhraseBook } from './phrase-book.ts';
import { relatedSections } from './related-sections.ts';
import type { Locale } from './slots.ts';
import type { Counter, Match } from './verify.ts';
import { type View, type ViewMaker, viewMaker, viewsOf } from './view.ts';

/** A block as it was read. */
export interface ScannedBlock {
  block: Block;
  index: number;
  views: readonly { view: View; matches: readonly Match[] }[];
  /** Contexts that its own words tell. */
  says: ReadonlySet<string>;
  /** Its text up to where it begins to speak of somebody else; all of it where no part does, or where all does. */
  own: string;
  /** Contexts of the headings it stands under. */
  under: ReadonlySet<string>;
}

/** A page as it was read: every block once, with its phrases and contexts. */
export interface ScannedPage {
  snapshot: Snapshot;
  book: PhraseBook;
  locale: Locale;
  blocks: readonly ScannedBlock[];
  /** Contexts of the title, of the first main heading, and of the page's kind. */
  about: ReadonlySet<string>;
  /** What the page is for; null where nothing says it. */
  kind: PageKind | null;
}

const NONE: ReadonlySet<string> = new Set();
const RELATED: ReadonlySet<string> = new Set(['related']);
const NO_SECTIONS: ReadonlyMap<number, number> = new Map();

/** What the name of a thing does not tell of its page: `Accessories for cameras` are what it sells. */
const NO_TOPICS: readonly string[] = ['related', 'elsewhere'];

/** What a page of a kind is about, whatever its headings say. */
const ABOUT: Partial<Record<PageKind, string>> = {
  complaints: 'complaints',
  checkout: 'checkout',
  confirmation: 'order',
  imprint: 'seller',
  returns: 'returns',
  shipping: 'delivery',
  warranty: 'warranty',
};

/**
 * Reads every block of a page once, in one pass over its words.
 *
 * `counter` adds up what it cost, in words looked at and elements compared; `kind` is what the page is for, null
 * where nothing says it.
 *
 * @example scanPage(snapshot, book, { steps: 0 }).about.has('returns')
 */
export function scanPage(
  snapshot: Snapshot,
  book: PhraseBook,
  counter: Counter,
  kind: PageKind | null = null,
): ScannedPage {
  const locale = localeOf(snapshot);
  const maker = viewMaker(book, locale);
  const isProduct = kind === 'product';
  const about = without(isProduct, aboutOf(snapshot, kind, maker, book, counter));
  const others = isProduct ? relatedSections(snapshot) : NO_SECTIONS;
  const name = isProduct ? productHeading(snapshot) : null;
  const blocks: ScannedBlock[] = [];
  /** What the last heading of the page is about does not reach into its footer. */
  const aboveOf = ({ region }: Block, heading: number) =>
    region === 'footer' && snapshot.blocks[heading]?.region !== 'footer' ? undefined : headings.get(heading);
  /** Contexts told by a heading and those above it, by the heading's index. */
  const headings = new Map<number, ReadonlySet<string>>();
  const frame = snapshot.blocks.findIndex(({ region }) => region === 'header' || region === 'nav');
  for (const [index, block] of snapshot.blocks.entries()) {
    const findings = viewsOf(snapshot.blocks, index, maker).map((view) => findInView(view, book, counter));
    const told = without(index === name, union(findings.map(({ contexts }) => contexts)));
    const part = told.has('third-party') ? ownPart(block, maker, book, counter) : '';
    const own = part === '' ? block.text : part;
    const says = part === '' ? told : union([told], 'third-party');
    const above = block.under === undefined ? undefined : aboveOf(block, block.under);
    // The heading of a cookie notice above the page's own head is not about what comes below it.
    const isBanner = block.under !== undefined && block.under < frame && frame < index;
    const start = block.under === undefined || isBanner ? undefined : others.get(block.under);
    const reached = isBanner ? union([above ?? NONE], 'elsewhere') : (above ?? NONE);
    const isOther = start !== undefined && start <= index && block.role !== 'heading';
    const under = isOther ? union([reached, RELATED]) : reached;
    // Under the controller's name a privacy notice is about the seller.
    const but = says.has('seller') && !says.has('elsewhere') ? 'elsewhere' : undefined;
    const isHeading = block.role === 'heading' && !isCard(snapshot.blocks, index);
    if (block.role === 'heading')
      headings.set(index, isHeading && says.size > 0 ? union([says, under], but) : under);
    const views = findings.map((found) => {
      const place = { block, says, under: union([under, found.titled]), about };
      const isHere = (match: Match, at: Place) =>
        isOwn(match, found.view, own) && isInPlace(match, found.view, at);
      const matches = settleMatches(
        found,
        (match) => isHere(match, place),
        (match) =>
          isHere(match, { ...place, under: union([place.under, new Set(match.phrase.under ?? [])]) }),
      );
      return { view: found.view, matches };
    });
    blocks.push({ block, index, views, says, own, under });
  }
  return { snapshot, book, locale, blocks, about, kind };
}

/** Headings in a row without a text between them are doors to the parts of a shop: they spoil nothing that follows. */
const ROW = 3;

function isCard(blocks: Snapshot['blocks'], index: number): boolean {
  const level = blocks[index]?.level;
  const row = blocks.slice(Math.max(0, index - ROW + 1), index + 1);
  return row.length === ROW && row.every((block) => block.role === 'heading' && block.level === level);
}

/** What stands behind a block's own part is nothing of the seller's. */
function isOwn({ first, phrase }: Match, { tokens, offset }: View, own: string): boolean {
  if (offset === undefined || (tokens.starts[first] ?? 0) - offset < own.length) return true;
  return !phrase.gives.some(([path]) => path.startsWith('seller.'));
}

function aboutOf(
  snapshot: Snapshot,
  kind: PageKind | null,
  maker: ViewMaker,
  book: PhraseBook,
  counter: Counter,
): ReadonlySet<string> {
  const title: Block = { role: 'heading', text: snapshot.title.slice(0, 300), region: 'main' };
  const first = snapshot.blocks.findIndex(({ role, level }) => role === 'heading' && level === 1);
  const views = [...viewsOf([title], 0, maker), ...(first < 0 ? [] : viewsOf(snapshot.blocks, first, maker))];
  const own = kind === null ? undefined : ABOUT[kind];
  return union([
    ...views.map((view) => findInView(view, book, counter).contexts),
    new Set(own === undefined ? [] : [own]),
  ]);
}

/** `contexts`, where they are told by the name of a thing without those that it does not tell. */
function without(isName: boolean, contexts: ReadonlySet<string>): ReadonlySet<string> {
  if (!isName || NO_TOPICS.every((topic) => !contexts.has(topic))) return contexts;
  return new Set([...contexts].filter((context) => !NO_TOPICS.includes(context)));
}

function union(sets: readonly ReadonlySet<string>[], but?: string): ReadonlySet<string> {
  const [only, ...others] = sets;
  if (only && others.length === 0 && (but === undefined || !only.has(but))) return only;
  return new Set(sets.flatMap((set) => [...set]).filter((name) => name !== but));
}
