import { foldPhrase } from './fold-phrase.ts';

/**
 * Folds words as `foldPhrase` does and takes numbers and signs off their ends: shops count and adorn what they name.
 *
 * @example foldBare('» 3. Terms of sale (12)') // 'terms of sale'
 */
export function foldBare(text: string): string {
  return foldPhrase(text).replace(/^[# &]+|[# &]+$/g, '');
}
