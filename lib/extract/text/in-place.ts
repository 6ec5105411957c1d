import type { Block } from '../../facts/snapshot.ts';
import { isBesideOrder } from './beside-order.ts';
import type { Match } from './verify.ts';
import type { View } from './view.ts';

/** Where a view stands on its page. */
export interface Place {
  block: Block;
  /** Contexts that the block's own words tell, those of the headings above it, and those of the page. */
  says: ReadonlySet<string>;
  under: ReadonlySet<string>;
  about: ReadonlySet<string>;
}

/**
 * True where a phrase stands as its table asks: role, region, headings, all of its block or sentence.
 *
 * @example isInPlace(match, view, { block, says, under, about })
 */
export function isInPlace(match: Match, view: View, { block, says, under, about }: Place): boolean {
  const { phrase } = match;
  if (phrase.roles && !phrase.roles.has(block.role)) return false;
  if (phrase.regions && !phrase.regions.has(block.region)) return false;
  if (phrase.isWhole === true && (match.first > view.own || !isLast(match, view, block))) return false;
  if (phrase.isWhole === 'sentence' && !isSentence(view, match)) return false;
  const stands = (context: string) => under.has(context) || about.has(context);
  if (phrase.under && !phrase.under.some(stands)) return false;
  if (phrase.notUnder.some((context) => stands(context) || says.has(context))) return false;
  return !(phrase.gives.some(isTerm) && isOpen(view, match));
}

/** True where a match ends its view, or a button says no more than its sum behind it. */
function isLast({ last }: Match, { ids, tokens }: View, { role }: Block): boolean {
  if (last >= ids.length) return true;
  return role === 'button' && isBesideOrder(tokens.text.slice(tokens.ends[last - 1]));
}

/** Terms of a shop, which a list of questions asks for before it says them; a sentence is quoted as it is. */
function isTerm([path, given]: Match['phrase']['gives'][number]): boolean {
  return given !== '{sentence}' && /^(?:delivery|returns|refund|warranty)\./.test(path);
}

/**
 * "Is delivery free?" says nothing, nor does "Free delivery: …" whose value a program has yet to fill in; a label that
 * asks ends no sentence, so that its answer is read with it.
 */
function isOpen({ tokens: { text, sentences, starts, ends } }: View, { last }: Match): boolean {
  let end = last;
  while (end < sentences.length && sentences[end] === sentences[last - 1]) end++;
  return /^(?:[^\p{L}\p{N}.!。！]{0,4}[?？؟]|\s?(?:[:：]\s?)?(?:…|\.{3})\s*$)/u.test(
    text.slice(ends[end - 1], starts[end]),
  );
}

/** True where no other word stands in the sentence of a match, or on its line. */
function isSentence({ tokens, own }: View, { first, last }: Match): boolean {
  const { text, starts, ends, sentences } = tokens;
  // A label may have others in the lines under it: "Seller:⏎Name: Gadget Barn".
  const opens =
    first <= own ||
    sentences[first - 1] !== sentences[first] ||
    text.slice(ends[first - 1], starts[first]).includes('\n');
  return opens && sentences[last] !== sentences[last - 1];
}
