import type { Block } from '../../facts/snapshot.ts';

/**
 * True where a person sees nothing of a block.
 *
 * @example isHidden({ role: 'text', text: 'Mug', region: 'main', marks: [{ kind: 'hidden', start: 0, end: 3 }] }) // true
 */
export function isHidden({ text, marks }: Block): boolean {
  return (marks ?? []).some(({ kind, start, end }) => kind === 'hidden' && end - start >= text.trim().length);
}
