import type { Path } from '../../facts/paths.ts';
import type { Block } from '../../facts/snapshot.ts';
import { isInPlace } from './in-place.ts';
import { matchValues } from './match-values.ts';
import { findInView, settleMatches } from './match-view.ts';
import type { ScannedPage } from './scan-page.ts';
import { viewMaker, viewsOf } from './view.ts';

const NONE: ReadonlySet<string> = new Set();

/** A value that words give, and how much their phrase weighs. */
export interface ValueOfWords {
  path: Path;
  value: unknown;
  weight: number;
}

/**
 * What a few words say by themselves, as if they stood in the main part of the page in a block of their own,
 * under headings that tell the contexts `under`.
 *
 * @example valuesOf('Art.-Nr.: AB-12', page)[0]?.value // 'AB-12'
 */
export function valuesOf(
  words: string,
  page: ScannedPage,
  under: ReadonlySet<string> = NONE,
  role: Block['role'] = 'text',
): ValueOfWords[] {
  const block: Block = { role, text: words, region: 'main' };
  const place = { block, says: NONE, under, about: NONE };
  return viewsOf([block], 0, viewMaker(page.book, page.locale)).flatMap((view) =>
    settleMatches(findInView(view, page.book, { steps: 0 }), (match) =>
      isInPlace(match, view, place),
    ).flatMap((match) =>
      matchValues(match, view, block, page.locale).values.map(([path, value]) => ({
        path,
        value,
        weight: match.phrase.weight,
      })),
    ),
  );
}
