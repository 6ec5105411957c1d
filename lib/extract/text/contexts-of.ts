import { findInView } from './match-view.ts';
import type { ScannedPage } from './scan-page.ts';
import { viewMaker, viewsOf } from './view.ts';

/**
 * The contexts that a few words of their own tell, such as the label of a box or the head of a column.
 *
 * @example contextsOf('Menge', page).has('quantity') // true
 */
export function contextsOf(text: string, page: ScannedPage): ReadonlySet<string> {
  const views = viewsOf([{ role: 'label', text, region: 'main' }], 0, viewMaker(page.book, page.locale));
  return new Set(views.flatMap((view) => [...findInView(view, page.book, { steps: 0 }).contexts]));
}
