import { contextsOf } from './contexts-of.ts';
import type { ScannedPage } from './scan-page.ts';
import type { SummaryRow } from './summary-rows.ts';

/** Sums of a part, or of what comes back: `Subtotal`, `Total discount`, `Refund total`. */
const PARTS = ['subtotal', 'discount', 'refund'];

/**
 * Which of the lines of a bill is its total: the last that says so and has an amount; -1 where none does.
 *
 * @example rows[totalAt(rows, page)]?.label // 'Gesamtsumme'
 */
export function totalAt(rows: readonly SummaryRow[], page: ScannedPage): number {
  return rows.findLastIndex(({ scanned, money, label }) => money && isTotal(scanned.says, label, page));
}

function isTotal(says: ReadonlySet<string>, label: string, page: ScannedPage): boolean {
  if (!says.has('price-total')) return false;
  const told = contextsOf(label, page);
  return told.has('price-total') && PARTS.every((part) => !told.has(part));
}
