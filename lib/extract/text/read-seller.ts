import type { Path, ValueOf } from '../../facts/paths.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { findAddresses } from '../slots/address.ts';
import { findCompanies } from '../slots/company.ts';
import { findMarkedCities } from '../slots/marked-city.ts';
import type { Address } from '../slots/postal-address.ts';
import { findRegister } from '../slots/register.ts';
import { type Span, toSpans } from '../slots/span.ts';
import { countryBehind, splitCountry } from './country-at.ts';
import { findPlaces } from './find-places.ts';
import { openingName } from './opening-name.ts';
import { readsAsSentence } from './reads-as-sentence.ts';
import type { ScannedPage } from './scan-page.ts';
import { emailsOf, isOpenHost, phoneIn } from './seller-contact.ts';
import { identifies, type Passage, sellerPassages } from './seller-passages.ts';
import { isSiteName, type SiteNames, siteNames } from './site-names.ts';
import type { Tokens } from './tokens.ts';
import type { TraderWords } from './trader-words.ts';

/** How reliable a passage is: under a heading about the seller, at the edge of the page, in other text. */
const WEIGHTS = { notice: 0.6, frame: 0.46, prose: 0.42 };

type Give = <P extends Path>(path: P, value: ValueOf<P>, span: Span<unknown>, weight?: number) => Candidate;

/** What one passage is read with. */
interface Reading {
  page: ScannedPage;
  names: SiteNames;
  passage: Passage;
  give: Give;
}

/**
 * Who sells, read from legal notices, contacts, header and footer: the first legal name, the address with its
 * parts, an e-mail address, a telephone number.
 *
 * In other text an address counts only where the same block says whose it is: with a legal name, a number of a
 * register or tax office, or an e-mail address of the site.
 *
 * @example readSeller(page).find(({ path }) => path === 'seller.city')?.value → 'Kiel'
 */
export function readSeller(page: ScannedPage): Candidate[] {
  const names = siteNames(page.snapshot);
  return [
    ...sellerPassages(page).flatMap((passage) =>
      readPassage({ page, names, passage, give: giver(page, passage) }),
    ),
    ...mailboxes(page, names),
  ];
}

/** A mailbox of the site's own domain is the shop's, also in a block that speaks of an authority or a host. */
function mailboxes(page: ScannedPage, names: SiteNames): Candidate[] {
  return page.blocks.flatMap((scanned) => {
    const { block, index, says, under } = scanned;
    if (!says.has('third-party') || under.has('third-party') || block.region !== 'main') return [];
    const own = emailsOf(scanned, names, page.book.lexicon.trader).find(
      ({ isOwn, value }) => isOwn && !isOpenHost(value),
    );
    if (!own) return [];
    const at = Math.max(0, block.text.toLowerCase().indexOf(own.value) - 60);
    const evidence = evidenceOf('text', block.text.slice(at, at + 200), page.snapshot.url, `block:${index}`);
    return [candidate('seller.email', own.value, evidence, WEIGHTS.prose - 0.06)];
  });
}

/** Candidates with the block that their last word stands in as evidence. */
function giver(page: ScannedPage, { scanned, starts, tokens, place }: Passage): Give {
  return (path, value, span, weight = WEIGHTS[place]) => {
    const at = Math.max(
      0,
      starts.findLastIndex((start) => start <= (tokens.starts[span.last - 1] ?? 0)),
    );
    const { block, index } = scanned[at] as (typeof scanned)[number];
    const from = Math.max(0, (tokens.starts[span.first] ?? 0) - (starts[at] ?? 0) - 40);
    const quote = block.text.length <= 300 ? block.text : block.text.slice(from, from + 300);
    const evidence = evidenceOf('text', quote, page.snapshot.url, `block:${index}`);
    return candidate(path, value, evidence, weight) as Candidate;
  };
}

function readPassage(reading: Reading): Candidate[] {
  const { passage, give, names, page } = reading;
  const { trader } = page.book.lexicon;
  const { tokens, scanned, place } = passage;
  const company = findCompanies(tokens, trader)[0];
  const addresses = findAddresses(tokens, trader).filter((found) => !isOthers(passage, found));
  const address = addresses.find(({ value }) => value.country !== null) ?? addresses[0];
  const emails = scanned.flatMap((block) =>
    emailsOf(block, names, trader).map((email) => ({ ...email, block })),
  );
  const isOwn = emails.some((email) => email.isOwn);
  // A notice of privacy has addresses of many; the shop's own stands with its own mailbox.
  const isElsewhere = place === 'prose' && scanned.some(({ under }) => under.has('elsewhere'));
  const isNamed =
    place !== 'prose' ||
    isOwn ||
    (isElsewhere ? beginsWithName(tokens.text, names) : scanned.some((block) => identifies(block)));
  const places = !address && isNamed ? placeFacts(reading) : [];
  const isTold = address !== undefined || places.length > 0;
  const isEntered = place === 'frame' && scanned.some((block) => identifies(block));
  const candidates: Candidate[] = [...places];
  // Outside a legal notice a name or an address alone may be anybody's; together they are the trader's.
  if (company && (place === 'notice' || isEntered || (isTold && (place === 'frame' || isNamed)))) {
    candidates.push(give('seller.name', company.value.name, company));
    candidates.push(give('seller.legalForm', company.value.legalForm, company));
  }
  const isReturned =
    place === 'prose' &&
    !isElsewhere &&
    scanned.some(({ under }) => under.has('returns')) &&
    emails.length > 0;
  if (address && (isNamed || isReturned)) {
    const opening = company ? undefined : openingName(address.value.text, names);
    const text = address.value.text.slice(opening?.length ?? 0).trim();
    candidates.push(...addressFacts({ ...address, value: { ...address.value, text } }, reading));
    const name = company ? undefined : (opening ?? nameBefore(tokens, address.first, trader));
    if (name && (place !== 'frame' || isSiteName(name, names)))
      candidates.push(give('seller.name', name, address, WEIGHTS[place] - 0.08));
  }
  if (!company && place !== 'prose' && (address || scanned.some((block) => identifies(block)))) {
    const name = nameAhead(tokens.text, address && tokens.starts[address.first]);
    if (name && isSiteName(name, names))
      candidates.push(give('seller.name', name, { first: 0, last: 1, value: null }, WEIGHTS[place] - 0.1));
  }
  const register = place === 'prose' ? null : findRegister(tokens.text);
  const [entry] = register ? toSpans(tokens, [register]) : [];
  if (entry) candidates.push(give('seller.register', entry.value, entry, 0.6));
  candidates.push(...contactFacts(reading, emails, address !== undefined && (isNamed || isReturned)));
  return candidates;
}

/** `Tea Corner is the trading name of …`: the shop speaks of itself. */
function beginsWithName(text: string, { name }: SiteNames): boolean {
  const at = name === undefined ? -1 : text.slice(0, 80).indexOf(name);
  return at >= 0 && at < 30;
}

/** True where the block that holds an address speaks of somebody else. */
function isOthers({ scanned, starts, tokens }: Passage, { last }: Span<unknown>): boolean {
  const at = starts.findLastIndex((start) => start <= (tokens.starts[last - 1] ?? 0));
  return scanned[at]?.says.has('third-party') ?? false;
}

/** `Galway, Ireland`: a shop without an address that tells where it is. */
function placeFacts({ page, passage, give }: Reading): Candidate[] {
  const [found, ...others] = findPlaces(passage.tokens, page);
  if (!found) {
    const marked = findMarkedCities(passage.tokens.text);
    const [only, ...more] = toSpans(
      passage.tokens,
      marked.map((span) => ({ ...span, value: span })),
    );
    if (!only || more.some(({ value }) => value.value !== only.value.value)) return [];
    const weight = WEIGHTS[passage.place] - 0.08;
    const { value: city, postcode } = only.value;
    const code = postcode === null ? [] : [give('seller.postcode', postcode, only, weight)];
    return [give('seller.city', city, only, weight), ...code];
  }
  if (others.some(({ value }) => value.city !== found.value.city)) return [];
  const { city, country } = found.value;
  return [
    give('seller.city', city, found, WEIGHTS[passage.place] - 0.08),
    give('seller.country', country, found, WEIGHTS[passage.place] - 0.08),
  ];
}

function addressFacts(address: Span<Address>, { page, passage, give }: Reading): Candidate[] {
  const { text, postcode, isPlace } = address.value;
  const { city, country: told } = splitCountry(address.value.city, page);
  // "TX, 78744 United States": what stands behind the postcode is no city.
  if (city === '') return [];
  const candidates = [give('seller.city', city, address)];
  if (!isPlace) candidates.push(give('seller.address', text, address));
  if (postcode !== null) candidates.push(give('seller.postcode', postcode, address));
  const country = address.value.country ?? told ?? countryBehind(passage.tokens, address.last, page);
  if (country) candidates.push(give('seller.country', country, address));
  return candidates;
}

type FoundEmail = { value: string; isOwn: boolean; block: Passage['scanned'][number] };

function contactFacts(
  { passage, give, page }: Reading,
  emails: readonly FoundEmail[],
  hasAddress: boolean,
): Candidate[] {
  const { place, scanned, starts, tokens } = passage;
  const wordsOf = (start: number, end: number) =>
    toSpans(tokens, [{ start, end, value: null }])[0] ?? { first: 0, last: 1, value: null };
  const candidates: Candidate[] = [];
  const email = emails.find(({ isOwn, value, block: { says } }) => {
    if (isOwn) return true;
    if (place === 'prose') return hasAddress;
    return place === 'notice' || !says.has('third-party') || isOpenHost(value);
  });
  if (email) {
    const start = starts[scanned.indexOf(email.block)] ?? 0;
    const span = wordsOf(start, start + email.block.block.text.length);
    const weight = WEIGHTS[place] - (email.isOwn ? 0 : 0.06);
    candidates.push(give('seller.email', email.value, span, weight));
  }
  for (const [at, block] of scanned.entries()) {
    const { own, says } = block;
    const isTold = place !== 'prose' || emails.some(({ isOwn }) => isOwn);
    // The links to social networks in a footer speak of others; beside the site's own mailbox the number is its own.
    const isOthers = says.has('third-party') && !emails.some((email) => email.isOwn && email.block === block);
    const phone = isTold && !isOthers ? phoneIn(own, page.book.lexicon.trader) : null;
    if (!phone || page.about.has('order')) continue;
    const start = starts[at] ?? 0;
    const span = wordsOf(start + phone.start, start + phone.end);
    candidates.push(give('seller.phone', phone.value, span, WEIGHTS[place] - 0.06));
    break;
  }
  return candidates;
}

/** What a notice begins with, before a comma, a bracket, the end of its line or the address that starts at `end`. */
function nameAhead(text: string, end = text.length): string | undefined {
  const name = /^([^\n,(|·•:]{3,60}?) ?(?:[\n,(|·•]| [–-] |$)/.exec(text.slice(0, end))?.[1];
  const isName = name !== undefined && /^[\p{Lu}\p{Lo}\d]/u.test(name) && !/[.!?@]\s|@/.test(name);
  return isName && !readsAsSentence(name) ? name : undefined;
}

/** The line, or the piece between bracket and comma, right before an address, where it looks like a name. */
function nameBefore(tokens: Tokens, word: number, trader: TraderWords): string | undefined {
  const start = tokens.starts[word] ?? 0;
  const head = tokens.text
    .slice(Math.max(0, start - 120), start)
    .replace(/(?:^|\n)c\/o [^\n]{1,60}\n/u, '\n');
  const last = LAST_PIECE.exec(head);
  // Edwin Muster ⏎ teeladen ⏎ Hafenstraße 5: what the shop is called may stand between.
  const above =
    last && /^[\n]?\s*\p{Ll}/u.test(last[0]) ? LAST_PIECE.exec(head.slice(0, last.index + 1)) : null;
  const person = nameIn(above?.[1], trader);
  return nameIn(last?.[1], trader) ?? (person?.includes(' ') ? person : undefined);
}

/** The last line of a text, or the last piece of it between a bracket and a comma. */
const LAST_PIECE = /(?:^|[\n(:·|•])\s*([^\n(:,·|•]{3,60}?)\s*[\n,·|•]\s*$/;

function nameIn(piece: string | undefined, { beforeName, noName }: TraderWords): string | undefined {
  const words = (piece ?? '').trim().split(' ');
  while (beforeName.has(words[0]?.toLowerCase() ?? '')) words.shift();
  const line = words.join(' ');
  if (words.every((word) => noName.has(word.toLowerCase()))) return undefined;
  return /^\p{Lu}[\p{L}.'’&-]*(?: (?:v\/|[\p{L}&–-][\p{L}.'’&-]*)){0,5}$/u.test(line) ? line : undefined;
}
