import type { PageKind } from '../../facts/page-kind.ts';
import type { TextTopic } from '../../packs/link-table.ts';
import { evidenceOf } from '../candidate.ts';
import { isFront } from './front-page.ts';
import type { PageTopics } from './page-topics.ts';
import type { Sign } from './sign.ts';

/** What the short texts of a shop are about, and how much each says. */
const TRADE: Partial<Record<TextTopic, number>> = {
  cart: 1.2,
  shop: 0.8,
  range: 0.4,
  tax: 0.8,
  returns: 0.7,
  delivery: 0.6,
  stock: 0.6,
  order: 0.4,
  payment: 0.4,
};

/** Words of trade stand in the guides of programs for shops and in tests of shops as well: alone they are no proof. */
const MOST = 2.5;

/** A front page that names as many of them as a shop does needs nothing else. */
const MOST_IN_FRONT = 3;

/** Pages of words, on which a shop speaks of what only a shop does. */
const WORDED: readonly (PageKind | null)[] = [
  'terms',
  'returns',
  'shipping',
  'imprint',
  'warranty',
  'privacy',
  'contact',
  'complaints',
  'checkout',
  'confirmation',
];
const SPOKEN = 0.5;

/**
 * What a page that says who is behind it tells of its trade: that they charge no VAT as a small trader, or are
 * registered to sell at a distance; who settles disputes with consumers stands on the pages of clubs as well.
 */
const TRADER = 2;
const DISPUTES = 0.8;

/** So many names of a newspaper's sections; a bookshop has them too, and more that speaks for it. */
const SECTIONS = 4;

/** So many names of offices and what they do; a street may be called after one. */
const OFFICES = 2;

/** So many names of parts of a manual; one alone is a link for whoever writes programs for the shop. */
const PARTS = 2;

/**
 * What a site may be for instead: so many names of it weigh so much. A shop may help its club, or offer a course; whoever
 * makes shops for others has a page full of words of trade, so that each name weighs.
 */
const INSTEAD: readonly { topic: TextTopic; least: number; scoreOf: (names: number) => number }[] = [
  { topic: 'club', least: 2, scoreOf: () => 1.5 },
  { topic: 'booking', least: 2, scoreOf: () => 1.5 },
  { topic: 'agency', least: 2, scoreOf: (names) => 1.2 * Math.min(names, 4) },
];

/**
 * The signs of a shop, and of something to read, in what a page's texts are about. Topics that links or buttons
 * have told already are left out. `isWay` says that the page leads to an order or a shop: then its longer texts speak
 * of that too.
 *
 * @example topicSigns(topics, 'contact', new Set(['cart']), url, false)
 */
export function topicSigns(
  { short, long }: PageTopics,
  kind: PageKind | null,
  told: ReadonlySet<TextTopic>,
  url: string,
  isWay: boolean,
): Sign<boolean>[] {
  const signs: Sign<boolean>[] = [];
  const most = isFront(url) ? MOST_IN_FRONT : MOST;
  let sum = 0;
  for (const [topic, score] of Object.entries(TRADE) as [TextTopic, number][]) {
    if (told.has(topic)) continue;
    const seen = short.get(topic)?.evidence;
    const isSpoken = (isWay || WORDED.includes(kind)) && (long.has(topic) || seen !== undefined);
    const worth = Math.min(Math.max(seen ? score : 0, isSpoken ? SPOKEN : 0), most - sum);
    if (worth <= 0) continue;
    sum += worth;
    signs.push({ for: true, score: worth, evidence: seen ?? evidenceOf('text', topic, url, 'data:text') });
  }
  if (WORDED.includes(kind)) {
    for (const [topic, score] of [
      ['trader', TRADER],
      ['disputes', DISPUTES],
    ] as const) {
      const evidence = short.get(topic)?.evidence ?? evidenceOf('text', topic, url, 'data:text');
      if (short.has(topic) || long.has(topic)) signs.push({ for: true, score, evidence });
    }
  }
  const sections = short.get('press');
  if (sections && sections.words.size >= SECTIONS)
    signs.push({ for: false, score: 2.5, evidence: sections.evidence });
  const authority = short.get('authority');
  if (authority && authority.words.size >= OFFICES)
    signs.push({ for: false, score: 2.5, evidence: authority.evidence });
  const manual = short.get('manual');
  if (manual && manual.words.size >= PARTS) signs.push({ for: false, score: 2.5, evidence: manual.evidence });
  // Whoever has a cart sells, whatever they do besides.
  for (const { topic, least, scoreOf } of told.has('cart') ? [] : INSTEAD) {
    const names = short.get(topic);
    if (names && names.words.size >= least)
      signs.push({ for: false, score: scoreOf(names.words.size), evidence: names.evidence });
  }
  const trial = short.get('trial');
  if (trial) signs.push({ for: false, score: 1.5, evidence: trial.evidence });
  const recipe = short.get('preparation');
  if (recipe && short.has('ingredients')) signs.push({ for: false, score: 3, evidence: recipe.evidence });
  return signs;
}
