import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { contextsOf } from './contexts-of.ts';
import type { ScannedPage } from './scan-page.ts';

/** Less than a button that says what it does. */
const WEIGHT = 0.4;

/**
 * The button that places the order, where its words do not say so: the only button after the total of a checkout
 * on which the payment is chosen and the terms are accepted. A step before the last has no box for the terms.
 *
 * @example readFinalButton(page)[0]?.value // 'Continue'
 */
export function readFinalButton(page: ScannedPage): Candidate[] {
  const { blocks, snapshot } = page;
  const total = blocks.findLastIndex(
    ({ says, block }) => block.role !== 'heading' && block.region !== 'footer' && says.has('price-total'),
  );
  const buttons = blocks.filter(
    ({ block, index }) => block.role === 'button' && block.region === 'main' && index > total,
  );
  const [button] = buttons;
  if (total < 0 || !button || buttons.length > 1) return [];
  const hasPayment = blocks.some(
    ({ says, under, block }) => block.region === 'main' && (says.has('payment') || under.has('payment')),
  );
  const accepts = snapshot.controls.some(
    ({ kind, region, label }) =>
      kind === 'checkbox' && region === 'main' && contextsOf(label, page).has('accept-terms'),
  );
  if (!hasPayment || !accepts) return [];
  const { text } = button.block;
  const evidence = evidenceOf('text', text, snapshot.url, `block:${button.index}`);
  return [candidate('checkout.orderButton', text, evidence, WEIGHT)];
}
