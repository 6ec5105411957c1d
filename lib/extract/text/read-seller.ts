import type { Path, ValueOf } from '../../facts/paths.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { type Address, findAddresses } from '../slots/address.ts';
import { type Company, findCompanies } from '../slots/company.ts';
import type { Span } from '../slots/span.ts';
import { quoteOf } from './quote.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';
import type { View } from './view.ts';
import { weigh } from './weigh.ts';

/**
 * Who sells, read from the block of a legal notice, of a contact page or of the footer: the first legal
 * name, the address with its parts, an e-mail address and a telephone number that stand with them.
 *
 * Blocks that speak of somebody else (host, data protection officer, conciliation body) are left out.
 *
 * @example readSeller(page).find(({ path }) => path === 'seller.city')?.value → 'Kiel'
 */
export function readSeller(page: ScannedPage): Candidate[] {
  const candidates: Candidate[] = [];
  for (const scanned of page.blocks) {
    if (!isAboutSeller(scanned, page)) continue;
    for (const { view } of scanned.views) candidates.push(...readBlock(page, scanned, view));
  }
  return candidates;
}

function isAboutSeller({ block, says, under }: ScannedBlock, page: ScannedPage): boolean {
  if (says.has('third-party') || under.has('third-party') || under.has('elsewhere')) return false;
  if (under.has('complaints') && !under.has('seller')) return false;
  return (
    under.has('seller') || block.region === 'footer' || (page.about.has('seller') && block.region === 'main')
  );
}

function readBlock(page: ScannedPage, scanned: ScannedBlock, view: View): Candidate[] {
  const { block, index, under } = scanned;
  const isFooter = block.region === 'footer' && !under.has('seller');
  const base = isFooter ? 0.4 : 0.5;
  const give = <P extends Path>(
    path: P,
    value: ValueOf<P>,
    span: Span<unknown>,
    weight = base,
  ): Candidate => {
    const quote = quoteOf(view, block, span.first, span.last) || block.text.slice(0, 300);
    const evidence = evidenceOf('text', quote, page.snapshot.url, `block:${index}`);
    return candidate(
      path,
      value,
      evidence,
      weigh(page, scanned, path, weight, 0, block.text.length),
    ) as Candidate;
  };
  const candidates: Candidate[] = [];
  const company = findCompanies(view.tokens)[0];
  const address = findAddresses(view.tokens)[0];
  if (company && (!isFooter || address)) {
    candidates.push(give('seller.name', company.value.name, company));
    candidates.push(give('seller.legalForm', company.value.legalForm, company));
  }
  if (address) candidates.push(...addressFacts(address, company, view, give));
  const email = view.slots.all('email')[0] as Span<string> | undefined;
  if (email && !isFooter) candidates.push(give('seller.email', email.value, email));
  return candidates;
}

function addressFacts(
  address: Span<Address>,
  company: Span<Company> | undefined,
  view: View,
  give: <P extends Path>(path: P, value: ValueOf<P>, span: Span<unknown>, weight?: number) => Candidate,
): Candidate[] {
  const { text, postcode, city, country } = address.value;
  const candidates = [
    give('seller.address', text, address),
    give('seller.postcode', postcode, address),
    give('seller.city', city, address),
  ];
  if (country) candidates.push(give('seller.country', country, address));
  const name = company ? undefined : lineBefore(view, address.first);
  if (name) candidates.push(give('seller.name', name, address, 0.42));
  return candidates;
}

/** The line of a block right before an address, where it looks like a name. */
function lineBefore(view: View, word: number): string | undefined {
  const { text, starts, ends } = view.tokens;
  if (word <= view.own) return undefined;
  const head = text.slice(starts[view.own], ends[word - 1]);
  const line = head.slice(head.lastIndexOf('\n') + 1).trim();
  return /^\p{Lu}[\p{L}.'’&-]*(?: [\p{L}&][\p{L}.'’&-]*){1,5}$/u.test(line) && line.length <= 60
    ? line
    : undefined;
}
