import { valueKey } from '../dossier/value-key.ts';
import type { Path } from '../facts/paths.ts';
import { dialledNumber } from './slots/dialled-number.ts';

/**
 * A text that is the same for two readings of a path that mean the same: capital letters, spaces and signs
 * do not count in texts, zeros at the end not in amounts, the place in the page not in addresses, the prefix of the
 * country not in telephone numbers.
 *
 * @example sameValueKey('seller.name', 'Muster GmbH') === sameValueKey('seller.name', 'MUSTER  GmbH') // true
 */
export function sameValueKey(path: Path, value: unknown): string {
  if (typeof value === 'string') return textKey(path, value);
  if (typeof value === 'object' && value !== null && 'amount' in value)
    return valueKey({ ...value, amount: Number(value.amount) });
  return valueKey(value);
}

/** One number is written with its country's prefix here and with a zero there. */
function phoneKey(text: string): string {
  const national = dialledNumber(text)?.national ?? text.replace(/\D/g, '');
  return national.replace(/^0+/, '');
}

function textKey(path: Path, text: string): string {
  if (path.startsWith('links.') || /^https?:/i.test(text))
    return text.replace(/#.*$/s, '').replace(/\/$/, '');
  if (path === 'seller.phone') return phoneKey(text);
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return letters === '' ? text : letters;
}
