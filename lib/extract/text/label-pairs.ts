import type { Evidence } from '../../facts/evidence.ts';
import type { Block } from '../../facts/snapshot.ts';
import { evidenceOf } from '../candidate.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';
import { type ValueOfWords, valuesOf } from './values-of.ts';

const LONGEST_LABEL = 30;
const LONGEST_VALUE = 50;

/**
 * What is told in two boxes that follow each other, the label in one and the value in the next, without a colon or
 * any other sign that they belong together: `SKU` and `84213`. `under` are contexts that they stand
 * under, `role` is what they are read as together.
 *
 * @example labelPairs(page.blocks, page)[0]?.value // '84213'
 */
export function labelPairs(
  blocks: readonly ScannedBlock[],
  page: ScannedPage,
  { under, role }: { under?: ReadonlySet<string>; role?: Block['role'] } = {},
): (ValueOfWords & { evidence: Evidence })[] {
  return blocks.flatMap(({ block: label, index }, at) => {
    const value = blocks[at + 1];
    if (value?.index !== index + 1 || value.block.text.length > LONGEST_VALUE) return [];
    if (label.role === 'button' || value.block.role === 'button' || !isLabel(label.text)) return [];
    const quote = `${label.text.replace(/[\s:：]+$/, '')}: ${value.block.text}`;
    const evidence = evidenceOf('text', quote, page.snapshot.url, `block:${value.index}`);
    return valuesOf(quote, page, under, role).map((told) => ({ ...told, evidence }));
  });
}

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && /\p{L}/u.test(text) && !/\d/.test(text);
}
