import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { findCountryLists } from '../slots/country-list.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';
import { tokenize } from './tokens.ts';

const WEIGHT = 0.55;
const LONGEST_CELL = 120;

/**
 * The countries that a shop delivers to: the first cells of the table on its page about delivery that tells a time
 * or a cost for each. A table with a row that is no country (`EU`, `Rest of the world`) tells no list.
 *
 * @example readDestinations(page)[0]?.value // ['DE', 'AT', 'DK']
 */
export function readDestinations(page: ScannedPage): Candidate[] {
  if (!page.about.has('delivery')) return [];
  for (const rows of tablesOf(page)) {
    const found = rows.map((row) => countriesIn(row.block.cells?.[0] ?? '', page));
    const [first] = rows;
    if (!first || found.some((codes) => codes === undefined)) continue;
    const codes = [...new Set(found.flatMap((list) => list ?? []))];
    const quote = rows.map(({ block }) => block.text).join('; ');
    const evidence = evidenceOf('text', quote, page.snapshot.url, `block:${first.index}`);
    return [candidate('delivery.countries', codes, evidence, WEIGHT)];
  }
  return [];
}

/** Rows with figures in them, that follow one another. */
function tablesOf(page: ScannedPage): ScannedBlock[][] {
  const tables: ScannedBlock[][] = [];
  for (const scanned of page.blocks) {
    const { block, index } = scanned;
    const isRow = block.role === 'row' && (block.cells?.length ?? 0) > 1 && block.heads !== undefined;
    if (!isRow || block.region === 'footer' || block.region === 'nav' || !/\d/.test(block.text)) continue;
    const last = tables.at(-1);
    if (last?.at(-1)?.index === index - 1) last.push(scanned);
    else tables.push([scanned]);
  }
  return tables;
}

/** The countries of a cell that names countries and nothing else, what stands in brackets aside. */
function countriesIn(cell: string, { book }: ScannedPage): string[] | undefined {
  if (cell.length > LONGEST_CELL) return undefined;
  const { lexicon } = book;
  const tokens = tokenize(cell.replace(/\([^()]{0,30}\)/g, ' '), lexicon.abbreviations);
  const lists = findCountryLists(tokens, lexicon);
  const isOther = (word: string, at: number) =>
    !lexicon.and.has(word) &&
    !lexicon.aroundCountries.has(word) &&
    /\p{L}/u.test(word) &&
    !lists.some(({ first, last }) => first <= at && at < last);
  if (lists.length === 0 || tokens.words.some(isOther)) return undefined;
  return lists.flatMap(({ value }) => value);
}
