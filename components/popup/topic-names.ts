import type { PageKind } from '../../lib/facts/page-kind.ts';
import type { Topic } from '../../lib/facts/report.ts';
import { formatList } from '../../locales/format/list.ts';
import { t } from '../../locales/strings.ts';
import type { PageLine } from './popup-state.ts';

/** The seven topics in the order in which they are shown; also while nothing is known yet. */
export const TOPICS: readonly Topic[] = [
  'seller',
  'price',
  'delivery',
  'returns',
  'refund',
  'warranty',
  'help',
];

/** A topic as a shopper calls it: `topicName('help')` → `'If something goes wrong'`. */
export function topicName(topic: Topic): string {
  return t(`topic.${topic}`);
}

/** Kinds of page in words: `pageKinds(['terms', 'returns'])` → `'“Terms” and “Returns”'`. */
export function pageKinds(kinds: readonly PageKind[]): string {
  return formatList(
    [...new Set(kinds)].slice(0, 2).map((kind) => t('page.named', { name: t(`page.${kind}`) })),
  );
}

/**
 * Where a quote stands, in words: `on this page`, or the page by its title.
 *
 * The title is the shop's and may be of any length; it is cut at 60 characters.
 */
export function pageName(url: string, pageUrl: string | null, pages: readonly PageLine[]): string {
  if (url === pageUrl) return t('quote.thisPage');
  const page = pages.find((line) => line.url === url);
  if (!page) return t('quote.otherPage');
  const title = page.title.trim() || t(`page.${page.kind}`);
  return t('quote.onPage', { title: title.length > 60 ? `${title.slice(0, 59)}…` : title });
}
