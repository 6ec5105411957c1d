import { inLine } from '../../facts/in-line.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { readMoney } from '../slots/money.ts';
import { contextsOf } from './contexts-of.ts';
import type { ProductZone } from './product-zone.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';

/** How far above the heading of a thing the box to buy it may stand, in blocks. */
const ABOVE = 60;
/** Words that only announce a name are few. */
const LONGEST_LABEL = 45;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;
const MOST_LINES = 4;

const WEIGHT = 0.76;

/**
 * Who sells the thing on a product page, where a link or a button is the name, or it stands in a box of its own:
 * `Sold by [momox]`. What is a link begins and ends as the page says, so that names need no form. Readings that
 * phrases gave already (`said`) are not given again.
 *
 * Gives the name, and `seller.marketplace: true` from the same place (`settleMarketplace` says whose name it is).
 *
 * @example readSoldBy(page, zone, [])[0]?.value // 'momox'
 */
export function readSoldBy(
  page: ScannedPage,
  { heading, blocks }: ProductZone,
  said: readonly Candidate[],
): Candidate[] {
  if (said.some(({ path }) => path === 'seller.marketplace')) return [];
  const last = blocks.at(-1)?.index ?? heading.index;
  const links = linksByBlock(page);
  for (const scanned of page.blocks.slice(Math.max(0, heading.index - ABOVE), last + 1)) {
    const { block, index, under } = scanned;
    if (block.region !== 'main' && block.region !== 'aside') continue;
    if (under.has('related') || block.text.length > LONGEST_LABEL + 2 * LONGEST_NAME) continue;
    const lines = [...block.text.split('\n'), ...nextTo(scanned, page)];
    const found = linkedName(block.text, links.get(index) ?? [], page) ?? lineBehind(lines, page);
    if (!found) continue;
    const evidence = evidenceOf('text', found.quote, page.snapshot.url, `block:${index}`);
    return [
      candidate('seller.name', found.name, evidence, WEIGHT),
      candidate('seller.marketplace', true, evidence, WEIGHT),
    ];
  }
  return [];
}

/** A link right behind the words that announce it. */
function linkedName(written: string, links: readonly string[], page: ScannedPage) {
  const text = inLine(written);
  for (const link of links) {
    const at = text.indexOf(link);
    if (at > 0 && isName(link) && isLabel(text.slice(0, at), page)) return { name: link, quote: text };
  }
  return undefined;
}

/** The text of the block behind this one, in the same part of the page. */
function nextTo({ block, index }: ScannedBlock, page: ScannedPage): string[] {
  const next = page.blocks[index + 1]?.block;
  return next && next.region === block.region ? [next.text] : [];
}

/** A line that is nothing but the words, and the name in the next. */
function lineBehind(lines: readonly string[], page: ScannedPage) {
  for (const [at, line] of lines.slice(0, MOST_LINES).entries()) {
    const name = inLine(lines[at + 1] ?? '');
    if (isName(name) && isLabel(line, page)) return { name, quote: `${inLine(line)} ${name}` };
  }
  return undefined;
}

function isLabel(text: string, page: ScannedPage): boolean {
  return text.length <= LONGEST_LABEL && contextsOf(text, page).has('sold-by') && endsOpen(text, page);
}

/** `Sold by Acme` has its name in it. */
function endsOpen(text: string, page: ScannedPage): boolean {
  const words = text.replace(/[\s:：]+$/, '').split(/\s+/);
  return !contextsOf(words.slice(0, -1).join(' '), page).has('sold-by');
}

/** Several small words are no name, but what may be done: `see all sellers`. */
function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= LONGEST_NAME &&
    text.split(' ').length <= MOST_WORDS &&
    /\p{L}/u.test(text) &&
    !/^\p{Ll}[\p{Ll} ]* /u.test(text) &&
    !/[?!:]$/.test(text) &&
    readMoney(text).length === 0
  );
}

function linksByBlock({ snapshot }: ScannedPage): ReadonlyMap<number, string[]> {
  const byBlock = new Map<number, string[]>();
  for (const { block, text } of snapshot.links) {
    if (block === undefined || text.trim() === '') continue;
    const known = byBlock.get(block);
    if (known) known.push(inLine(text));
    else byBlock.set(block, [inLine(text)]);
  }
  return byBlock;
}
