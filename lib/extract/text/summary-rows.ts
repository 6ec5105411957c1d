import { inLine } from '../../facts/in-line.ts';
import type { Money } from '../../facts/values.ts';
import { readMoney } from '../slots/money.ts';
import type { Span } from '../slots/span.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';

/** A line of a bill: what it says, and the amount beside it. */
export interface SummaryRow {
  scanned: ScannedBlock;
  label: string;
  money: Money | undefined;
  /** What stands in the amount's place: `103,70 € (inkl. MwSt.)`, `kostenlos`. */
  value: string;
  /** The words of label and value as they stand. */
  quote: string;
  /** Whether nothing but their place says that the two belong together: `Total 12,00 €`; then it may be a thing with its price. */
  isLoose: boolean;
}

const LONGEST_LABEL = 80;
const LONGEST_LOOSE_LABEL = 40;
const LONGEST_VALUE = 80;

/**
 * The lines of a cart or bill that hold a label and one amount: rows of two cells, terms with a description, short
 * texts such as `Total: 104,49 €` and `Total 104,49 €`, and a label with the amount in the next box.
 *
 * @example summaryRows(page).map(({ label }) => label) // ['Zwischensumme', 'Versand', 'Gesamtsumme']
 */
export function summaryRows(page: ScannedPage): SummaryRow[] {
  return page.blocks.flatMap((scanned, at) => {
    const { block } = scanned;
    if (block.region === 'footer' || block.region === 'nav' || block.region === 'dialog') return [];
    const row = tiedRow(scanned) ?? looseRow(scanned, page) ?? pairRow(scanned, page.blocks[at + 1], page);
    if (!row || row.label === '' || row.label.length > LONGEST_LABEL) return [];
    return row.value.length > LONGEST_VALUE ? [] : [row];
  });
}

function tiedRow(scanned: ScannedBlock): SummaryRow | undefined {
  const parts = partsOf(scanned);
  if (!parts) return undefined;
  const [label, value] = parts;
  return { scanned, label, money: firstMoney(scanned), value, quote: scanned.block.text, isLoose: false };
}

function partsOf({ block }: ScannedBlock): [string, string] | undefined {
  if (block.cells) {
    const cells = block.cells.map((cell) => inLine(cell)).filter((cell) => cell !== '');
    const [label = '', value = ''] = cells;
    return cells.length === 2 ? [label, value] : undefined;
  }
  if (block.term !== undefined) return [block.term.trim(), block.text.slice(block.term.length + 1).trim()];
  const colon = block.text.indexOf(':');
  if (colon < 0 || block.role === 'heading' || block.role === 'button') return undefined;
  const value = block.text.slice(colon + 1).trim();
  return value === '' ? undefined : [block.text.slice(0, colon).trim(), value];
}

function firstMoney({ views }: ScannedBlock): Money | undefined {
  const view = views.at(-1)?.view;
  const own = (view?.slots.all('money') as Span<Money>[] | undefined)?.filter(
    ({ first }) => first >= (view?.own ?? 0),
  );
  return own?.[0]?.value;
}

/** `Total 104,49 €`: words without figures, and an amount behind them. */
function looseRow(scanned: ScannedBlock, { locale }: ScannedPage): SummaryRow | undefined {
  const { cells, role, text } = scanned.block;
  if (cells || role === 'heading' || role === 'button' || text.length > LONGEST_VALUE) return undefined;
  const [span, second] = readMoney(text, locale.currency);
  if (!span || second || text.slice(span.end).trim() !== '') return undefined;
  const label = inLine(text.slice(0, span.start)).trim();
  const value = text.slice(span.start);
  return isLabel(label)
    ? { scanned, label, money: span.money, value, quote: text, isLoose: true }
    : undefined;
}

/** `Total` or `Total:` in a box of its own, and nothing but an amount in the next. */
function pairRow(
  scanned: ScannedBlock,
  next: ScannedBlock | undefined,
  { locale }: ScannedPage,
): SummaryRow | undefined {
  const { cells, role, text, region } = scanned.block;
  if (cells || role === 'heading' || role === 'button' || !next || next.block.region !== region)
    return undefined;
  const value = next.block.text.trim();
  if (next.block.cells || value.length > LONGEST_LOOSE_LABEL || next.block.role === 'button')
    return undefined;
  const label = text.replace(/[\s:：]+$/, '');
  const [span, second] = isLabel(label) ? readMoney(value, locale.currency) : [];
  if (!span || second || span.start > 0 || span.end < value.length) return undefined;
  return { scanned, label, money: span.money, value, quote: `${label}: ${value}`, isLoose: true };
}

function isLabel(label: string): boolean {
  return label.length <= LONGEST_LOOSE_LABEL && /\p{L}/u.test(label) && !/\d/.test(label);
}
