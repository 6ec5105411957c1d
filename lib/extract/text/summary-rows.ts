import { inLine } from '../../facts/in-line.ts';
import type { Money } from '../../facts/values.ts';
import type { Span } from '../slots/span.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';

/** A line of a bill: what it says, and the amount beside it. */
export interface SummaryRow {
  scanned: ScannedBlock;
  label: string;
  money: Money | undefined;
  /** What stands in the amount's place: `103,70 € (inkl. MwSt.)`, `kostenlos`. */
  value: string;
}

const LONGEST_LABEL = 80;
const LONGEST_VALUE = 80;

/**
 * The lines of a cart or bill that hold a label and one amount: rows of two cells, terms with a description, and
 * short texts such as `Total: 104,49 €`.
 *
 * @example summaryRows(page).map(({ label }) => label) // ['Zwischensumme', 'Versand', 'Gesamtsumme']
 */
export function summaryRows(page: ScannedPage): SummaryRow[] {
  return page.blocks.flatMap((scanned) => {
    const { block } = scanned;
    if (block.region === 'footer' || block.region === 'nav' || block.region === 'dialog') return [];
    const parts = partsOf(scanned);
    if (!parts) return [];
    const [label, value] = parts;
    if (label === '' || label.length > LONGEST_LABEL || value.length > LONGEST_VALUE) return [];
    return [{ scanned, label, money: firstMoney(scanned), value }];
  });
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
  return [block.text.slice(0, colon).trim(), block.text.slice(colon + 1).trim()];
}

function firstMoney({ views }: ScannedBlock): Money | undefined {
  const view = views.at(-1)?.view;
  const own = (view?.slots.all('money') as Span<Money>[] | undefined)?.filter(
    ({ first }) => first >= (view?.own ?? 0),
  );
  return own?.[0]?.value;
}
