import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';

const WEIGHT = 0.55;
const LONGEST_CELL = 120;

/** Words around a country's name that name a part of it, or join it to the next. */
const JOINS = /\s*(?:[,;/&+\n]|\s(?:und|and|et|ou|or|oder)\s)\s*/u;
const PARTS =
  /^(?:(?:la|le|les|die|the|mainland|republic of)\s)+|\s?(?:métropolitaine|continentale|mainland|\(.{0,30}\))$/gu;

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

function countriesIn(cell: string, page: ScannedPage): string[] | undefined {
  if (cell.length > LONGEST_CELL) return undefined;
  const { countries } = page.book.lexicon;
  const names = cell
    .toLowerCase()
    .split(JOINS)
    .filter((name) => name.trim() !== '');
  const codes = names.map((name) => {
    const words = name
      .trim()
      .replace(PARTS, '')
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
    return countries.get(words);
  });
  return names.length > 0 && codes.every((code) => code !== undefined) ? (codes as string[]) : undefined;
}
