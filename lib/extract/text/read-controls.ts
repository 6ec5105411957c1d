import type { Control } from '../../facts/snapshot.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { isBesideOrder } from './beside-order.ts';
import { contextsOf } from './contexts-of.ts';
import { findInView, settleMatches } from './match-view.ts';
import type { ScannedPage } from './scan-page.ts';
import { viewMaker, viewsOf } from './view.ts';

/**
 * What the form of a page says: boxes for extras that are ticked in advance, and the order button where
 * it is an input.
 *
 * Only labels that speak of an extra (insurance, newsletter, donation) count; terms and delivery choices
 * do not.
 *
 * @example readControls(page)[0]?.value → ['Versicherung für 4,99 €']
 */
export function readControls(page: ScannedPage): Candidate[] {
  const candidates: Candidate[] = [];
  const ticked: { label: string; index: number }[] = [];
  for (const [index, control] of page.snapshot.controls.entries()) {
    const label = (control.label || control.value).trim().slice(0, 300);
    if (label === '') continue;
    if (control.kind === 'checkbox' && control.checked && contextsOf(label, page).has('extra'))
      ticked.push({ label, index });
    if (isButton(control)) candidates.push(...orderButton(label, index, page));
  }
  const [first] = ticked;
  if (!first) return candidates;
  const evidence = evidenceOf('form', first.label, page.snapshot.url, `control:${first.index}`);
  const labels = ticked.slice(0, 50).map(({ label }) => label);
  return [...candidates, candidate('checkout.preticked', labels, evidence, 0.8)];
}

function isButton(control: Control): boolean {
  return control.kind === 'submit' || control.kind === 'button' || control.kind === 'image';
}

function viewOf(text: string, page: ScannedPage) {
  return viewsOf([{ role: 'label', text, region: 'main' }], 0, viewMaker(page.book, page.locale));
}

/** Order buttons are phrases too; an input has no block, so its label is read here. */
function orderButton(label: string, index: number, page: ScannedPage): Candidate[] {
  const said = viewOf(label, page).flatMap((view) =>
    settleMatches(findInView(view, page.book, { steps: 0 }), () => true).filter(
      ({ phrase, first, last }) =>
        first === 0 &&
        (last === view.ids.length || isBesideOrder(label.slice(view.tokens.ends[last - 1]))) &&
        phrase.gives.some(([path]) => path === 'checkout.orderButton'),
    ),
  );
  if (said.length === 0) return [];
  const evidence = evidenceOf('form', label, page.snapshot.url, `control:${index}`);
  return [candidate('checkout.orderButton', label, evidence, 0.7)];
}
