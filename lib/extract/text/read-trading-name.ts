import type { Path, ValueOf } from '../../facts/paths.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';

const LONGEST_NAME = 60;
const LONGEST_TITLE = 300;

/** Below a name with a legal form: a trading name may hide another company. */
const WEIGHT = 0.38;

/** The name at the start of a line: `Gadget Barn, Galway, Ireland`. */
const PLACE = /^, (\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2}), (\p{Lu}[\p{L} ]{2,30})/u;

/**
 * The seller of a shop that signs with the name of its site: with a city and a country behind it, or as the first
 * line under the heading of a legal notice.
 *
 * @example readTradingName(page).map(({ value }) => value) // ['Gadget Barn', 'Galway', 'IE']
 */
export function readTradingName(page: ScannedPage): Candidate[] {
  const names = siteNames(page);
  for (const scanned of page.blocks) {
    const { block, says, under } = scanned;
    const isOthers = says.has('third-party') || under.has('third-party') || under.has('elsewhere');
    if (block.region === 'nav' || block.role === 'heading' || isOthers) continue;
    for (const name of names) {
      const found = placed(name, scanned, page) ?? headed(name, scanned, page);
      if (found) return found;
    }
  }
  return [];
}

/** What the site calls itself: in its meta elements, and in the parts of the title. */
function siteNames({ snapshot }: ScannedPage): string[] {
  const named = snapshot.meta.find(({ name }) => name.toLowerCase() === 'og:site_name')?.content ?? '';
  const parts = snapshot.title.slice(0, LONGEST_TITLE).split(/ [|–—-] /);
  const names = (named.trim() === '' ? (parts.length > 1 ? [parts[0], parts.at(-1)] : []) : [named])
    .map((name) => (name ?? '').replace(/\s+/g, ' ').trim())
    .filter((name) => name.length >= 3 && name.length <= LONGEST_NAME);
  return [...new Set(names)];
}

function placed(name: string, scanned: ScannedBlock, page: ScannedPage): Candidate[] | undefined {
  const { text } = scanned.block;
  const at = text.indexOf(`${name}, `);
  if (at < 0) return undefined;
  const [whole = '', city = '', rest = ''] = PLACE.exec(text.slice(at + name.length)) ?? [];
  const country = countryIn(rest, page);
  if (city === '' || country === undefined) return undefined;
  const give = giver(scanned, page, text.slice(Math.max(0, at - 60), at + name.length + whole.length + 40));
  return [give('seller.name', name), give('seller.city', city), give('seller.country', country)];
}

function headed(name: string, scanned: ScannedBlock, page: ScannedPage): Candidate[] | undefined {
  const { block, index } = scanned;
  const isFirst = block.under === index - 1 && scanned.under.has('seller') && page.about.has('seller');
  const [line = '', ...others] = block.text.split('\n');
  if (!isFirst || line.trim() !== name || others.length === 0) return undefined;
  return [giver(scanned, page, block.text)('seller.name', name)];
}

function giver({ index }: ScannedBlock, page: ScannedPage, quote: string) {
  const evidence = evidenceOf('text', quote, page.snapshot.url, `block:${index}`);
  return <P extends Path>(path: P, value: ValueOf<P>) =>
    candidate(path, value, evidence, WEIGHT) as Candidate;
}

/** The country whose name the words begin with, the longest first. */
function countryIn(words: string, page: ScannedPage): string | undefined {
  const list = words.toLowerCase().split(' ').slice(0, 3);
  for (let length = list.length; length > 0; length--) {
    const code = page.book.lexicon.countries.get(list.slice(0, length).join(' '));
    if (code) return code;
  }
  return undefined;
}
