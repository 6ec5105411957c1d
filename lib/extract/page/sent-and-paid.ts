import type { Candidate } from '../candidate.ts';
import type { KindIndex } from './kind-index.ts';
import { textTopics } from './page-topics.ts';
import type { Sign } from './sign.ts';

const SCORE = 0.8;

/**
 * The sign of a shop in a link to a page on both how things are sent and how they are paid: others have a page on the
 * one or the other at most.
 *
 * @example sentAndPaid(links, 'en', kinds)?.evidence.quote // 'Shipping & payment'
 */
export function sentAndPaid(
  links: readonly Pick<Candidate, 'path' | 'evidence'>[],
  language: string,
  kinds: Pick<KindIndex, 'topics'>,
): Sign<true> | null {
  const link = links.find(
    ({ path, evidence }) =>
      path === 'links.shipping' && textTopics(evidence.quote, language, kinds).has('payment'),
  );
  return link ? { for: true, score: SCORE, evidence: link.evidence } : null;
}
