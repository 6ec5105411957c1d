import { locale } from '../strings.ts';

/**
 * Words joined as the language joins them: `formatList(['name', 'address'])` → `'name and address'`.
 */
export function formatList(words: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);
}
