import type { PageKind } from '../../facts/page-kind.ts';
import type { Path, ValueOf } from '../../facts/paths.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { findCompanies } from '../slots/company.ts';
import { countryAt } from './country-at.ts';
import { readsAsSentence } from './reads-as-sentence.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';
import { isSiteName, nameKey, type SiteNames, siteNames } from './site-names.ts';
import { tokenize } from './tokens.ts';
import { placeOf } from './trader-words.ts';

/** Below a name with a legal form: a trading name may hide another company. */
const WEIGHT = 0.38;
/** A name that the terms only mention. */
const WEAK = 0.33;
/** Pages on which a shop speaks of itself. */
const TERMS: ReadonlySet<PageKind> = new Set<PageKind>([
  'complaints',
  'contact',
  'imprint',
  'other-shop',
  'privacy',
  'returns',
  'shipping',
  'terms',
  'warranty',
]);
/** A legal name behind a copyright sign. */
const LEGAL = 0.45;

/** The name at the start of a line: `Gadget Barn, Galway, Ireland`. */
const PLACE = /^, (\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2}), (\p{Lu}[\p{L} ]{2,30})/u;

/** A copyright sign with its years: `© 2019–2026`, `Copyright (c) 2026`, and as a wrong encoding shows it. */
const COPYRIGHT =
  /(?:(?<![\p{L}\p{N}])(?:©|\(c\)|copyright)|(?<!\S)Â©)(?:[\s©,:]{0,3}(?:copyright|\(c\)|©))?[\s,.:]{0,3}(?:(?:19|20)\d\d(?: ?[-–—/,] ?(?:(?:19|20)\d\d|\d\d))?)?[\s,.:–—-]{0,4}/giu;

const YEARS = /[\s,]+(?:19|20)\d\d(?: ?[-–] ?(?:(?:19|20)\d\d|\d\d))?$/u;

/** Signs that end a name behind a copyright sign. */
const NAME_END = /[\n\t|•·©]|, |\. |\.$| [-–—] /;

/**
 * The seller of a shop that signs with the name of its site: behind a copyright sign, with a city and a country
 * behind it, or as the first line of its contact. A legal name behind a copyright sign counts whatever the site is
 * called.
 *
 * @example readTradingName(page).map(({ value }) => value) // ['Gadget Barn', 'Galway', 'IE']
 */
export function readTradingName(page: ScannedPage, kind: PageKind | null = null): Candidate[] {
  const names = siteNames(page.snapshot);
  const found: Candidate[] = TERMS.has(kind ?? 'product')
    ? [...operating(page, names), ...mentioned(page, names)]
    : [];
  for (const scanned of page.blocks) {
    const { block, says, under } = scanned;
    if (block.region === 'nav' || block.role === 'button' || under.has('third-party')) continue;
    // "© Gadget Barn. Site design by Pixel Ltd": of two only the site's own name is sure.
    const isShared = says.has('third-party') && block.region !== 'footer';
    const signatures = signed(scanned, page, names);
    found.push(
      ...(isShared ? signatures.filter(({ value }) => isSiteName(String(value), names)) : signatures),
    );
    if (isShared) continue;
    found.push(...footed(scanned, page, names));
    if (block.role === 'heading' || under.has('elsewhere')) continue;
    for (const name of names.names)
      found.push(...(placed(name, scanned, page) ?? headed(name, scanned, page, names) ?? []));
  }
  return found;
}

/** `© 2026 Gadget Barn. All rights reserved.`, `Gadget Barn © 2026`. */
function signed(scanned: ScannedBlock, page: ScannedPage, names: SiteNames): Candidate[] {
  const { text } = scanned.block;
  const found: Candidate[] = [];
  for (const sign of text.matchAll(COPYRIGHT)) {
    if (!/[©\d]|\(c\)/i.test(sign[0])) continue;
    const end = sign.index + sign[0].length;
    const rest = text.slice(end, end + 90);
    const after = nameIn(rest, page);
    const start = Math.max(text.lastIndexOf('\n', sign.index - 1), text.lastIndexOf('|', sign.index - 1)) + 1;
    const before = text.slice(Math.max(start, sign.index - 60), sign.index).trim();
    const around = text.slice(Math.max(0, sign.index - 100), end + 150);
    const give = giver(scanned, page, around);
    if (placeOf(tokenize(rest).words, page.book.lexicon.trader.group) >= 0) continue;
    const legal = companyIn(rest.split(/[\n|•·©]/)[0] ?? '', page) ?? companyIn(before, page);
    if (legal && (!isAmidst(scanned, page) || isSiteName(legal.name, names)))
      return [give('seller.name', legal.name, LEGAL), give('seller.legalForm', legal.legalForm, LEGAL)];
    const name = [after, before].find((given) => isNameLike(given) && isSiteName(given, names));
    if (name) found.push(give('seller.name', name));
  }
  return found.slice(0, 1);
}

/** From this part of a page's blocks on, those who made it sign. */
const END = 0.8;

/** True in the description of a thing: toys and books name whose figures they show. */
function isAmidst({ block, index }: ScannedBlock, { kind, snapshot }: ScannedPage): boolean {
  return kind === 'product' && block.region === 'main' && index < snapshot.blocks.length * END;
}

/** A legal name in the footer that is the site's own, with or without an address. */
function footed(scanned: ScannedBlock, page: ScannedPage, names: SiteNames): Candidate[] {
  const { block } = scanned;
  if (block.region !== 'footer' || block.text.length > 120) return [];
  const company = companies(block.text, page).find(({ value }) => isSiteName(value.name, names));
  if (!company) return [];
  const give = giver(scanned, page, block.text);
  const { name, legalForm } = company.value;
  return [give('seller.name', name, LEGAL), give('seller.legalForm', legalForm, LEGAL)];
}

/** In the text of a page of terms, the legal name that begins with the site's: `Gadget Barn Ltd operates …`. */
function operating(page: ScannedPage, names: SiteNames): Candidate[] {
  for (const scanned of page.blocks) {
    const { block, says, own, under } = scanned;
    if (block.region !== 'main' || block.role === 'button') continue;
    if (says.has('third-party') || under.has('third-party')) continue;
    const company = companies(own, page).find(({ value }) => isSiteName(value.name, names));
    if (!company) continue;
    const { name, legalForm } = company.value;
    const at = Math.max(0, block.text.indexOf(name) - 60);
    const give = giver(scanned, page, block.text.slice(at, at + 240));
    return [give('seller.name', name, LEGAL), give('seller.legalForm', legalForm, LEGAL)];
  }
  return [];
}

/** On a page of terms, the first sentence of the text that has the name of the site: `Gadget Barn delivers …`. */
function mentioned(page: ScannedPage, { name }: SiteNames): Candidate[] {
  if (name === undefined || !isNameLike(name)) return [];
  const scanned = page.blocks.find(
    ({ block, says, under }) =>
      block.region === 'main' &&
      (block.role === 'text' || block.role === 'item') &&
      !says.has('third-party') &&
      !under.has('third-party') &&
      hasWord(block.text, name),
  );
  if (!scanned) return [];
  const at = scanned.block.text.indexOf(name);
  return [
    giver(scanned, page, scanned.block.text.slice(Math.max(0, at - 100), at + 180))(
      'seller.name',
      name,
      WEAK,
    ),
  ];
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + word.length));
}

/** The legal name that a text starts with, small words and signs aside. */
function companyIn(text: string, page: ScannedPage) {
  const [first] = companies(text, page);
  return first && first.first <= 2 ? first.value : undefined;
}

function companies(text: string, { book }: ScannedPage) {
  return findCompanies(tokenize(text), book.lexicon.trader);
}

/** The name behind a copyright sign and its years: `by Gadget Barn. All rights reserved.` → `Gadget Barn`. */
function nameIn(rest: string, { book }: ScannedPage): string {
  const { by, rights } = book.lexicon.trader;
  const { words, starts } = tokenize(rest);
  const end = placeOf(words, rights);
  // "© by Gadget Barn", but "© De Tuin".
  const start = by.has(words[0] ?? '') && /^\p{Ll}/u.test(rest) ? starts[1] : 0;
  const name = rest.slice(start, end < 0 ? undefined : starts[end]);
  return name.split(NAME_END)[0]?.trim().replace(YEARS, '') ?? '';
}

function isNameLike(name: string): boolean {
  return (
    name.length >= 3 &&
    name.length <= 60 &&
    /^[\p{Lu}\p{Lo}\d]/u.test(name) &&
    !readsAsSentence(name) &&
    !/@|https?:|\p{L}\.\p{L}{2,}$/iu.test(name)
  );
}

function placed(name: string, scanned: ScannedBlock, page: ScannedPage): Candidate[] | undefined {
  const { text } = scanned.block;
  const at = text.indexOf(`${name}, `);
  if (at < 0) return undefined;
  const [whole = '', city = '', rest = ''] = PLACE.exec(text.slice(at + name.length)) ?? [];
  const country = countryAt(tokenize(rest), 0, page);
  if (city === '' || country === undefined) return undefined;
  const give = giver(scanned, page, text.slice(Math.max(0, at - 60), at + name.length + whole.length + 40));
  return [give('seller.name', name), give('seller.city', city), give('seller.country', country)];
}

/** The site's name as a line of its own, at the head of a contact: other lines, or an e-mail address, follow. */
function headed(
  name: string,
  scanned: ScannedBlock,
  page: ScannedPage,
  names: SiteNames,
): Candidate[] | undefined {
  const { block, index, under } = scanned;
  const [line = '', ...others] = block.text.split('\n');
  const isNotice = block.region === 'main' && (under.has('seller') || page.about.has('seller'));
  if (!isNotice && (block.region !== 'footer' || name !== names.name)) return undefined;
  // "Contact us", also in the title, is no name.
  if (nameKey(line) !== nameKey(name) || scanned.says.has('seller') || /^\p{Ll}/u.test(line))
    return undefined;
  const isFirst = block.under === undefined || block.under === index - 1 || block.region === 'footer';
  const next = page.blocks.slice(index, index + 8).filter((other) => other.block.region === block.region);
  const hasContact = next.some(({ views }) => views[0]?.view.slots.all('email').length !== 0);
  if (!(isFirst && others.length > 0 && isNotice) && !hasContact) return undefined;
  return [giver(scanned, page, block.text)('seller.name', line.trim())];
}

function giver({ index }: ScannedBlock, page: ScannedPage, quote: string) {
  const evidence = evidenceOf('text', quote, page.snapshot.url, `block:${index}`);
  return <P extends Path>(path: P, value: ValueOf<P>, weight = WEIGHT) =>
    candidate(path, value, evidence, weight) as Candidate;
}
