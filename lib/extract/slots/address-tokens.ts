import type { Tokens } from '../text/tokens.ts';
import type { TraderWords } from '../text/trader-words.ts';

/** A text as words, with what stands in and around the addresses of traders in all languages. */
export interface AddressTokens extends Tokens {
  trader: TraderWords;
}
