import type { Path, ValueOf } from '../../facts/paths.ts';
import type { Block } from '../../facts/snapshot.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { isInPlace } from './in-place.ts';
import { matchValues } from './match-values.ts';
import { findInView, settleMatches } from './match-view.ts';
import type { ScannedPage } from './scan-page.ts';
import { viewMaker, viewsOf } from './view.ts';

/** What a shop promises everybody in the line that search engines show; what else it says there is about the thing. */
const PROMISES: readonly Path[] = ['delivery.freeFrom', 'returns.window'];
const LOSS = 0.6;

/** Where one sentence of a description ends: search engines show marks and bars there too. */
const ENDS = /[|•✓✔]|(?<=[.!?])\s/;
const NONE: ReadonlySet<string> = new Set();

/**
 * Reads what the description of a page (its meta element) says of free delivery and returns: "Free delivery from 25 €".
 * It weighs less than the same words on the page; a sentence in which it is but possible promises nothing.
 *
 * @example readDescription(page)[0]?.evidence.locator // 'meta:description'
 */
export function readDescription(page: ScannedPage): Candidate[] {
  const text = page.snapshot.meta.find(({ name }) => name.toLowerCase() === 'description')?.content;
  return (text?.split(ENDS) ?? []).flatMap((sentence) => readSentence(sentence.trim(), page));
}

function readSentence(text: string, { snapshot, book, locale, about }: ScannedPage): Candidate[] {
  const block: Block = { role: 'text', text, region: 'main' };
  return viewsOf([block], 0, viewMaker(book, locale)).flatMap((view) => {
    const findings = findInView(view, book, { steps: 0 });
    if (findings.contexts.has('perhaps')) return [];
    const place = { block, says: findings.contexts, under: NONE, about };
    return settleMatches(findings, (match) => isInPlace(match, view, place)).flatMap((match) => {
      const { quote, values } = matchValues(match, view, block, locale);
      const evidence = evidenceOf('open-graph', quote, snapshot.url, 'meta:description');
      return values
        .filter(([path]) => PROMISES.includes(path))
        .map(([path, value]) =>
          candidate(path, value as ValueOf<Path>, evidence, match.phrase.weight * LOSS),
        );
    });
  });
}
