import type { Pack } from '../../lib/packs/pack.ts';
import type { Rule, RuleSource } from '../../lib/packs/rule.ts';
import { conditionInWords } from './condition-in-words.ts';

/**
 * When a rule is asked, a line for each limit; an empty list where it is always asked.
 *
 * @example scopeInWords({ sells: ['goods'], from: '2026-06-19' }) // ['only for goods', 'from 2026-06-19']
 */
export function scopeInWords({
  markets,
  pages,
  sells,
  from,
  until,
  when,
}: NonNullable<Rule['scope']>): string[] {
  return [
    markets && markets !== 'any' && `only for shoppers in ${markets.join(', ')}`,
    pages && `only where a page of this kind was read: ${pages.join(', ')}`,
    sells && `only for ${sells.join(', ')}`,
    from && `from ${from}`,
    until && `until ${until}`,
    when && `only where ${conditionInWords(when)}`,
  ].filter((line) => typeof line === 'string');
}

/** How sure a source is, in words. */
const VERIFIED = {
  statute: 'the text of the law was read',
  official: 'an authority says so',
  secondary: 'others who write about it say so',
  general: 'not verified',
} as const;

/**
 * Where a rule comes from, in words.
 *
 * @example sourceInWords({ clause: 'iso32123:4.4.2.b', edition: '2024-12' }) // 'iso32123:4.4.2.b (2024-12)'
 */
export function sourceInWords(source: RuleSource): string {
  if ('clause' in source)
    return `${source.clause} (${source.edition}${source.inferred ? ', inferred from its heading' : ''})`;
  return `${source.law}, since ${source.from} (${VERIFIED[source.verified]})`;
}

/**
 * For whom a pack is, in words.
 *
 * @example marketsInWords('any') // 'everywhere'
 */
export function marketsInWords(markets: Pack['markets']): string {
  return markets === 'any' ? 'everywhere' : markets.join(', ');
}
