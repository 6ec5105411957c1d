import type { Recording } from '../facts/recording.ts';
import { compose } from './compose.ts';
import { squeeze, wordsOf } from './squeeze.ts';

/**
 * Finds the place of a piece of evidence on a page again: the block, link or control that its
 * locator counts to, if that still holds the quote, else the first block that holds it, one that is
 * shown before one that is hidden. Gives which of the recorded elements it is, null where the page has it no
 * more. Evidence from structured data is looked for among what is shown.
 *
 * @example findPlace(recording, 'block:12', 'Rücksendung kostenlos') // 148
 */
export function findPlace(recording: Recording, locator: string, quote: string): number | null {
  const wanted = wordsOf(quote);
  if (wanted === '') return null;
  const { snapshot, places } = compose(recording);
  const { blocks } = snapshot;
  const [kind = '', position = ''] = locator.split(':');
  const index = /^\d+$/.test(position) ? Number(position) : -1;
  const holds = (...texts: (string | undefined)[]) => squeeze(texts.join(' ')).includes(wanted);

  const link = kind === 'link' ? snapshot.links[index] : undefined;
  if (link && holds(link.text, link.href)) return places.links[index] ?? null;
  const control = kind === 'control' ? snapshot.controls[index] : undefined;
  if (control && holds(control.label, control.value)) return places.controls[index] ?? null;
  if (kind === 'block' && holds(blocks[index]?.text)) return places.blocks[index] ?? null;

  const holding = blocks.flatMap((block, at) => (holds(block.text) ? [at] : []));
  const shown = holding.find((at) => !blocks[at]?.marks?.some((mark) => mark.kind === 'hidden'));
  const isCounted = kind === 'block' || kind === 'link' || kind === 'control';
  return places.blocks[shown ?? (isCounted ? (holding[0] ?? -1) : -1)] ?? null;
}
