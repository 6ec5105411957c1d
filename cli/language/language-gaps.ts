import { LinkTopic } from '../../lib/packs/link-table.ts';
import { factName } from '../fact-name.ts';
import type { LanguageFiles } from './language-files.ts';

/** A full language, against which the others are held. */
const FULL = 'en';

/**
 * What a language lacks beside a full one, a plain sentence each; empty where nothing is missing.
 *
 * `shared` is what holds for all languages, such as the numbers of traders.
 *
 * @example languageGaps(filesOf('lv', rules), filesOf('en', rules), filesOf('any', rules))[0] // 'help.yaml: no phrases yet.'
 */
export function languageGaps(own: LanguageFiles, full: LanguageFiles, shared: LanguageFiles): string[] {
  if (own.language === FULL) return [];
  const given = new Set([...pathsOf(own), ...pathsOf(shared)]);
  return [...topicGaps(own, full, given), ...tableGaps(own)];
}

/** The paths that any phrase of a language gives. */
function pathsOf({ topics }: LanguageFiles): string[] {
  return [...topics.values()].flatMap(({ phrases }) => phrases.flatMap(({ gives }) => Object.keys(gives)));
}

function topicGaps(own: LanguageFiles, full: LanguageFiles, given: ReadonlySet<string>): string[] {
  return [...full.topics].flatMap(([topic, wanted]) => {
    const missing = new Set(wanted.phrases.flatMap(({ gives }) => Object.keys(gives)));
    const names = [...missing].filter((path) => !given.has(path)).map(factName);
    const isEmpty = (own.topics.get(topic)?.phrases.length ?? 0) === 0;
    if (names.length === 0) return [];
    return [`${topic}.yaml: ${isEmpty ? 'no phrases yet' : 'nothing'} for ${names.join(', ')}.`];
  });
}

/** Lists that every language has words for. */
const TRADER_LISTS = ['made', 'otherNumber'] as const;

function tableGaps({ links, kinds, lexicon, trader }: LanguageFiles): string[] {
  const gaps: string[] = [];
  const topics = LinkTopic.def.entries ? Object.values(LinkTopic.def.entries) : [];
  const untold = topics.filter((topic) => !links.texts?.[topic]?.length);
  if (untold.length > 0) gaps.push(`links.yaml: no words for links to ${untold.join(', ')}.`);
  for (const kind of ['listing', 'cart', 'checkout', 'confirmation'] as const)
    if (!kinds.headings?.[kind]?.length) gaps.push(`page-kinds.yaml: no headings of a ${kind} page.`);
  for (const action of ['add-to-cart', 'buy-now', 'open-cart', 'place-order'] as const)
    if (!kinds.actions?.[action]?.length) gaps.push(`page-kinds.yaml: no words for ${action}.`);
  if (!kinds.common?.length) gaps.push('language.yaml: no frequent words to tell the language by.');
  const unlisted = TRADER_LISTS.filter((name) => !trader[name]?.length);
  if (unlisted.length > 0) gaps.push(`trader.yaml: no words for ${unlisted.join(', ')}.`);
  const months = new Set(Object.values(lexicon.months ?? {}));
  if (months.size < 12) gaps.push(`units.yaml: ${12 - months.size} of the twelve months have no name.`);
  for (const unit of ['hour', 'day', 'week', 'month', 'year'])
    if (!lexicon.units?.some((entry) => entry.unit === unit)) gaps.push(`units.yaml: no words for ${unit}s.`);
  if (!lexicon.units?.some(({ days }) => days === 'working'))
    gaps.push('units.yaml: no words for working days.');
  return gaps;
}
