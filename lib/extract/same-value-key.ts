import { valueKey } from '../dossier/value-key.ts';
import type { Path } from '../facts/paths.ts';

/**
 * A text that is the same for two readings of a path that mean the same: capital letters, spaces and signs
 * do not count in texts, zeros at the end not in amounts, the place in the page not in addresses.
 *
 * @example sameValueKey('seller.name', 'Muster GmbH') === sameValueKey('seller.name', 'MUSTER  GmbH') // true
 */
export function sameValueKey(path: Path, value: unknown): string {
  if (typeof value === 'string') return textKey(path, value);
  if (typeof value === 'object' && value !== null && 'amount' in value)
    return valueKey({ ...value, amount: Number(value.amount) });
  return valueKey(value);
}

function textKey(path: Path, text: string): string {
  if (path.startsWith('links.') || /^https?:/i.test(text))
    return text.replace(/#.*$/s, '').replace(/\/$/, '');
  if (path === 'seller.phone') return text.replace(/\(0\)|\D/g, '');
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return letters === '' ? text : letters;
}
