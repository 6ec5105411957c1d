import type { Dossier } from '../facts/dossier.ts';
import { candidates, type Fact } from '../facts/fact.ts';
import type { PageKind } from '../facts/page-kind.ts';
import type { Path, ValueOf } from '../facts/paths.ts';
import type { Range } from '../facts/values.ts';
import { daysOf } from './days.ts';
import { isItemPage } from './item-page.ts';
import { addressOf, keepEvidence } from './merge.ts';
import { valueKey } from './value-key.ts';

/** The paths on which a shop may be seen to say two things that cannot both be true. */
export const COMPARED = [
  'returns.window',
  'delivery.time',
  'seller.name',
  'returns.paidBy',
  'price.current',
] as const satisfies readonly Path[];
type Compared = (typeof COMPARED)[number];

/** Things a shop says that cannot all be true; `path` is what they are about. */
export interface Contradiction {
  path: Compared;
  facts: Fact[];
}

/**
 * What a shop says in two ways that cannot both be true.
 *
 * Doubt favours the shop: a page that says two things (a table by country, the legal 14 days and 30 granted
 * ones) explains itself and contradicts nobody, nor does the time on the page of one thing for sale contradict
 * the general ones. So each side is one general page with one answer. Only the price is compared within a
 * page, what its markup says with what it shows.
 *
 * @example findContradictions(dossier) // [{ path: 'returns.window', facts: [thirtyDays, fourteenDays] }]
 */
export function findContradictions(dossier: Dossier): Contradiction[] {
  const general = dossier.pages.filter((page) => !isItemPage(page.kind));
  const legal = general.filter((page) => page.kind === 'imprint' || page.kind === 'terms');
  const marketplace = candidates(dossier.facts, 'seller.marketplace').some((fact) => fact.value);
  const found = [
    clash(dossier, 'returns.window', general, (a, b) => isApart(daysOf(a), daysOf(b))),
    clash(dossier, 'delivery.time', general, (a, b) => isApart(rangeInDays(a), rangeInDays(b))),
    marketplace ? null : clash(dossier, 'seller.name', legal, isOtherName),
    freeReturnWithCost(dossier),
    ...dossier.pages.map((page) => markupAgainstShown(dossier, page.url)),
  ];
  return found.filter((one) => one !== null);
}

/** Two pages with one answer each that differ, where no page gives both. */
function clash<P extends Compared>(
  dossier: Dossier,
  path: P,
  pages: readonly { url: string; kind: PageKind }[],
  differ: (a: ValueOf<P>, b: ValueOf<P>) => boolean,
): Contradiction | null {
  const answers = pages.map((page) => saidOn(dossier, path, page.url)).filter((facts) => facts.length > 0);
  const single = answers.flatMap(([fact, ...more]) => (fact && more.length === 0 ? [fact] : []));
  const bySide = distinct(single);
  for (const [at, a] of bySide.entries())
    for (const b of bySide.slice(at + 1)) {
      const explained = answers.some((facts) => facts.length > 1 && holds(facts, a) && holds(facts, b));
      if (!explained && differ(a.value, b.value)) return { path, facts: [a, b] };
    }
  return null;
}

/**
 * "Free returns" on one page, a cost on another, and no page that says when which holds. Here the page of a
 * product counts as well, against a general one: whoever buys there relies on it.
 */
function freeReturnWithCost(dossier: Dossier): Contradiction | null {
  const said = dossier.pages.map(({ url, kind }) => ({
    isGeneral: !isItemPage(kind),
    free: saidOn(dossier, 'returns.paidBy', url).find((fact) => fact.value === 'seller'),
    costly:
      saidOn(dossier, 'returns.paidBy', url).find((fact) => fact.value === 'buyer') ??
      saidOn(dossier, 'returns.fee', url).find((fact) => Number(fact.value.amount) > 0),
  }));
  if (said.some(({ free, costly }) => free && costly)) return null;
  const free = said.filter((page) => page.free).sort(generalFirst)[0];
  const costly = said.filter((page) => page.costly).sort(generalFirst)[0];
  if (!free?.free || !costly?.costly || !(free.isGeneral || costly.isGeneral)) return null;
  return { path: 'returns.paidBy', facts: [free.free, costly.costly] };
}

function generalFirst(a: { isGeneral: boolean }, b: { isGeneral: boolean }): number {
  return Number(b.isGeneral) - Number(a.isGeneral);
}

/**
 * One price shown as the page's own, which therefore stands first, and another one in its markup. An amount in
 * passing, or one that the page explains (struck out, per unit, in all), is not taken for a second price.
 */
function markupAgainstShown(dossier: Dossier, url: string): Contradiction | null {
  const [shown, markup, ...more] = saidOn(dossier, 'price.current', url);
  if (!shown || !markup || more.length > 0) return null;
  if (!shown.evidence.every((proof) => proof.source === 'text')) return null;
  if (markup.evidence.some((proof) => proof.source === 'text')) return null;
  const { amount, currency } = shown.value;
  const other = markup.value;
  if (currency && other.currency && currency !== other.currency) return null;
  if (Number(amount) === Number(other.amount)) return null;
  const explained = (['price.was', 'price.prior30', 'price.unit', 'price.total'] as const)
    .flatMap((path) => saidOn(dossier, path, url))
    .map((fact) => Number(fact.value.amount));
  if (explained.includes(Number(amount)) || explained.includes(Number(other.amount))) return null;
  return { path: 'price.current', facts: [shown, markup] };
}

function saidOn<P extends Path>(dossier: Dossier, path: P, url: string): Fact<P>[] {
  return keepEvidence(candidates(dossier.facts, path), (proof) => addressOf(proof.url) === url) as Fact<P>[];
}

function distinct<P extends Path>(facts: readonly Fact<P>[]): Fact<P>[] {
  return [...new Map(facts.map((fact) => [valueKey(fact.value), fact])).values()];
}

function holds<P extends Path>(facts: readonly Fact<P>[], fact: Fact<P>): boolean {
  const key = valueKey(fact.value);
  return facts.some((other) => valueKey(other.value) === key);
}

function isApart(a: { least: number; most: number }, b: { least: number; most: number }): boolean {
  return a.most < b.least || b.most < a.least;
}

function rangeInDays({ min, max, days }: Range): { least: number; most: number } {
  const spell = days ? { days } : {};
  return { least: daysOf({ length: min, ...spell }).least, most: daysOf({ length: max, ...spell }).most };
}

/** A trade name inside a legal name, another spelling or another legal form is the same name. */
function isOtherName(a: string, b: string): boolean {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const share = one.some((word) => two.some((other) => other.includes(word) || word.includes(other)));
  return one.length > 0 && two.length > 0 && !share;
}

function wordsOf(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word.length > 2 && !LEGAL_FORMS.includes(word));
}

/** Words that two companies may share: legal forms of Europe and America, without dots. */
const LEGAL_FORMS: readonly string[] = [
  'gmbh',
  'mbh',
  'ohg',
  'ggmbh',
  'inc',
  'llc',
  'llp',
  'ltd',
  'limited',
  'plc',
  'corp',
  'company',
  'and',
  'und',
  'the',
  'sarl',
  'sas',
  'sasu',
  'eurl',
  'srl',
  'spa',
  'sprl',
  'bvba',
  'aps',
  'oyj',
  'sro',
  'zoo',
  'handel',
  'handels',
  'shop',
];
