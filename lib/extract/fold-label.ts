import { foldPhrase } from './fold-phrase.ts';

/** What stands for "number", often right before it: `#1042`, `№1042`, `nº1042`. */
const NUMBER = /[#№]|(?<!\p{L})n[º°]/giu;

/**
 * Folds words before a number: `#` and the like are "no", so that `Order #`, `Order №1042` and `Order no. 1042` are one.
 *
 * @example foldLabel('Order # 1042') // 'order no #'
 */
export function foldLabel(text: string): string {
  return foldPhrase(text.replace(NUMBER, ' no '));
}
