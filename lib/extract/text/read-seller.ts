import type { Path, ValueOf } from '../../facts/paths.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { findAddresses } from '../slots/address.ts';
import { findCompanies } from '../slots/company.ts';
import type { Address } from '../slots/postal-address.ts';
import { findRegister } from '../slots/register.ts';
import { type Span, toSpans } from '../slots/span.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';
import { type Tokens, tokenize } from './tokens.ts';
import { weigh } from './weigh.ts';

/** Lines of a legal notice that stand in blocks of their own are read together. */
const MOST_LINES = 8;
const LONGEST_LINE = 80;

/** Blocks that are read as one text, and where each starts in it. */
interface Passage {
  scanned: readonly ScannedBlock[];
  tokens: Tokens;
  starts: readonly number[];
}

/**
 * Who sells, read from the block of a legal notice, of a contact page or of the footer: the first legal
 * name, the address with its parts, an e-mail address.
 *
 * Blocks that speak of somebody else (host, data protection officer, conciliation body) are left out.
 *
 * @example readSeller(page).find(({ path }) => path === 'seller.city')?.value → 'Kiel'
 */
export function readSeller(page: ScannedPage): Candidate[] {
  return passagesOf(page).flatMap((passage) => readPassage(page, passage));
}

function passagesOf(page: ScannedPage): Passage[] {
  const passages: Passage[] = [];
  let lines: ScannedBlock[] = [];
  const flush = () => {
    if (lines.length > 0) passages.push(passageOf(lines, page));
    lines = [];
  };
  for (const scanned of page.blocks) {
    const isLine = scanned.block.text.length <= LONGEST_LINE && scanned.block.role !== 'heading';
    const last = lines.at(-1);
    const isNext = last && last.index === scanned.index - 1 && last.block.under === scanned.block.under;
    if (!isLine || !isNext || lines.length >= MOST_LINES) flush();
    if (!isAboutSeller(scanned, page)) continue;
    lines.push(scanned);
    if (!isLine) flush();
  }
  flush();
  return passages;
}

function passageOf(scanned: readonly ScannedBlock[], page: ScannedPage): Passage {
  const starts: number[] = [];
  let text = '';
  for (const { block } of scanned) {
    starts.push(text.length);
    text += `${block.text}\n`;
  }
  return { scanned, tokens: tokenize(text, page.book.lexicon.abbreviations), starts };
}

function isAboutSeller({ block, says, under }: ScannedBlock, page: ScannedPage): boolean {
  if (block.role === 'heading' || block.role === 'button' || block.region === 'nav') return false;
  if (says.has('third-party') || under.has('third-party') || under.has('elsewhere')) return false;
  if (under.has('complaints') && !under.has('seller')) return false;
  if (under.has('seller') || block.region === 'footer') return true;
  return block.region === 'main' && (page.about.has('seller') || under.has('returns'));
}

type Give = <P extends Path>(path: P, value: ValueOf<P>, span: Span<unknown>, weight?: number) => Candidate;

function readPassage(page: ScannedPage, passage: Passage): Candidate[] {
  const { tokens, scanned, starts } = passage;
  const [head] = scanned;
  if (!head) return [];
  const isSeller = head.under.has('seller') || (page.about.has('seller') && head.block.region === 'main');
  const usual = isSeller ? 0.5 : 0.4;
  const give: Give = (path, value, span, weight = usual) => {
    const at = starts.findLastIndex((start) => start <= (tokens.starts[span.last - 1] ?? 0));
    const { block, index } = scanned[at] ?? head;
    const from = Math.max(0, (tokens.starts[span.first] ?? 0) - (starts[at] ?? 0) - 40);
    const quote = block.text.length <= 300 ? block.text : block.text.slice(from, from + 300);
    const evidence = evidenceOf('text', quote, page.snapshot.url, `block:${index}`);
    return candidate(
      path,
      value,
      evidence,
      weigh(page, scanned[at] ?? head, path, weight, 0, 0),
    ) as Candidate;
  };
  const company = findCompanies(tokens)[0];
  const address = findAddresses(tokens)[0];
  const email = emailIn(scanned);
  const candidates: Candidate[] = [];
  // Outside a legal notice a name or an address alone may be anybody's; together they are the trader's.
  if (company && (isSeller || address)) {
    candidates.push(give('seller.name', company.value.name, company));
    candidates.push(give('seller.legalForm', company.value.legalForm, company));
  }
  if (address && (isSeller || company || email || head.block.region === 'footer')) {
    candidates.push(...addressFacts(address, tokens, page, give));
    const name = company ? undefined : nameBefore(tokens, address.first);
    if (name) candidates.push(give('seller.name', name, address, 0.42));
  }
  const register = isSeller ? findRegister(tokens.text) : null;
  const [entry] = register ? toSpans(tokens, [register]) : [];
  if (entry) candidates.push(give('seller.register', entry.value, entry, 0.6));
  if (email && (isSeller || address || head.block.region === 'footer'))
    candidates.push(...emailFacts(email, page));
  return candidates;
}

function addressFacts(address: Span<Address>, tokens: Tokens, page: ScannedPage, give: Give): Candidate[] {
  const { text, postcode, city, hasStreet } = address.value;
  // "TX, 78744 United States": what stands behind the postcode is no city.
  if (page.book.lexicon.countries.has(city.toLowerCase())) return [];
  const candidates = [give('seller.city', city, address)];
  if (hasStreet) candidates.push(give('seller.address', text, address));
  if (postcode !== '') candidates.push(give('seller.postcode', postcode, address));
  const country = address.value.country ?? countryAt(tokens, address.last, page);
  if (country) candidates.push(give('seller.country', country, address));
  return candidates;
}

/** The country whose name stands right after an address. */
function countryAt(tokens: Tokens, word: number, page: ScannedPage): string | undefined {
  const { countries } = page.book.lexicon;
  const words = tokens.words.slice(word, word + 3);
  for (let length = words.length; length > 0; length--) {
    const country = countries.get(words.slice(0, length).join(' '));
    if (country) return country;
  }
  return undefined;
}

interface FoundEmail {
  scanned: ScannedBlock;
  value: string;
}

function emailIn(blocks: readonly ScannedBlock[]): FoundEmail | undefined {
  for (const scanned of blocks) {
    const span = scanned.views[0]?.view.slots.all('email')[0];
    if (span) return { scanned, value: String(span.value) };
  }
  return undefined;
}

function emailFacts({ scanned, value }: FoundEmail, page: ScannedPage): Candidate[] {
  const { block, index } = scanned;
  const at = block.text.length <= 300 ? 0 : Math.max(0, block.text.toLowerCase().indexOf(value) - 100);
  const evidence = evidenceOf('text', block.text.slice(at, at + 300), page.snapshot.url, `block:${index}`);
  return [candidate('seller.email', value, evidence, weigh(page, scanned, 'seller.email', 0.42, 0, 0))];
}

/** The line, or the piece between bracket and comma, right before an address, where it looks like a name. */
function nameBefore(tokens: Tokens, word: number): string | undefined {
  const start = tokens.starts[word] ?? 0;
  const head = tokens.text.slice(Math.max(0, start - 90), start);
  const line = /(?:^|[\n(:])\s*([^\n(:,]{3,60}?)\s*[\n,]\s*$/.exec(head)?.[1]?.trim() ?? '';
  return /^\p{Lu}[\p{L}.'’&-]*(?: [\p{L}&–-][\p{L}.'’&-]*){1,5}$/u.test(line) ? line : undefined;
}
