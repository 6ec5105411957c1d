import type { Evidence } from '../../facts/evidence.ts';
import type { PageKind } from '../../facts/page-kind.ts';
import type { Block, Snapshot } from '../../facts/snapshot.ts';
import { evidenceOf } from '../candidate.ts';
import { foldLabel } from '../fold-label.ts';
import type { KindIndex } from './kind-index.ts';
import type { Sign } from './sign.ts';

/** An order's number alone, and what its day or sum beside it adds. */
const NUMBER = 0.6;
const DETAIL = 0.4;

/** Longer texts speak of orders, they show none. */
const LONGEST = 200;
const LONGEST_VALUE = 40;

/** Right behind the words: a number, or a code of letters and figures (`no ab #`); see `foldPhrase`. */
const CODE = /^(?:\p{L}{1,8} ){0,2}#/u;
const FIGURES = /\d(?:\D?\d){2}/u;

/** A heading that names a number of an order may have few figures: `Order #57`. */
const formOf = ({ role }: Block) => (role === 'heading' ? /\d/ : FIGURES);

/**
 * The signs of one order on a page: its number, and beside it the day or the sum of the order. Several numbers are
 * a list of orders.
 *
 * @example orderSigns(snapshot, kinds)[0]?.for // 'confirmation'
 */
export function orderSigns(snapshot: Snapshot, { orderNumber, orderDetails }: KindIndex): Sign<PageKind>[] {
  const numbers = told(snapshot, orderNumber, formOf);
  const [number] = numbers;
  if (!number || new Set(numbers.map(({ value }) => value)).size > 1) return [];
  const signs: Sign<PageKind>[] = [{ for: 'confirmation', score: NUMBER, evidence: number.evidence }];
  const [detail] = told(snapshot, orderDetails, () => /\d/);
  if (detail) signs.push({ for: 'confirmation', score: DETAIL, evidence: detail.evidence });
  return signs;
}

/** Where some words stand with a value behind them, in their block or alone in the one before; not in the footer. */
function told(
  { blocks, url }: Snapshot,
  labels: readonly string[],
  form: (block: Block) => RegExp,
): { value: string; evidence: Evidence }[] {
  return blocks.flatMap((block, at) => {
    if (block.region === 'footer' || block.text.length > LONGEST) return [];
    const value = valueBehind(block, blocks[at + 1], labels);
    if (value === undefined || !form(block).test(value)) return [];
    return [{ value, evidence: evidenceOf('text', block.text, url, `block:${at}`) }];
  });
}

function valueBehind(
  { text }: Block,
  next: Block | undefined,
  labels: readonly string[],
): string | undefined {
  const hasDigit = /\d/.test(text);
  const value =
    !hasDigit && text.length <= LONGEST_VALUE && next && next.text.length <= LONGEST_VALUE ? next.text : '';
  if (!hasDigit && !/\d/.test(value)) return undefined;
  const folded = foldLabel(text);
  const known = byFirstWord(labels);
  for (let at = 0; at < folded.length; at = nextWord(folded, at)) {
    const first = folded.slice(at, nextWord(folded, at)).trimEnd();
    for (const label of known.get(first) ?? []) {
      if (folded === label) return value;
      if (folded.startsWith(`${label} `, at) && CODE.test(folded.slice(at + label.length + 1)))
        return codeAfter(text, folded.slice(0, at));
    }
  }
  return undefined;
}

function nextWord(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return blank < 0 ? text.length : blank + 1;
}

const KNOWN = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** Labels of all languages by their first word: nearly all words of a page begin none. */
function byFirstWord(labels: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = KNOWN.get(labels);
  if (known) return known;
  const made = Map.groupBy(labels, (label) => label.slice(0, nextWord(label, 0)).trimEnd());
  KNOWN.set(labels, made);
  return made;
}

/** The code whose figures come first after a part of a text that was folded: each `#` of it is a run of figures. */
function codeAfter(text: string, folded: string): string {
  const runs = [...text.matchAll(/\p{N}+/gu)];
  const start = runs[folded.split('#').length - 1]?.index ?? 0;
  const [head] = /[\p{L}\p{N}-]*$/u.exec(text.slice(0, start)) ?? [''];
  const [tail] = /^[\p{L}\p{N}-]*/u.exec(text.slice(start)) ?? [''];
  return head + tail;
}
