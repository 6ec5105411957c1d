import { foldPhrase } from './fold-phrase.ts';

/**
 * Folds words before a number: `#` is "no", so that `Order #`, `Order # 1042` and `Order no. 1042` are one.
 *
 * @example foldLabel('Order # 1042') // 'order no #'
 */
export function foldLabel(text: string): string {
  return foldPhrase(text.replaceAll('#', ' no '));
}
