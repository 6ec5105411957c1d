import type { Pack } from '../lib/packs/pack.ts';
import type { RuleSource } from '../lib/packs/rule.ts';
import type { RuleText } from '../lib/packs/texts.ts';
import { wordsFor } from '../lib/packs/words-for.ts';

/**
 * What a pack says about its rules, by rule id, in a language (BCP 47) or else in English, which every pack speaks.
 *
 * @example textsOf(pack, 'de-AT')['missing-price']?.title.met
 */
export function textsOf(pack: Pick<Pack, 'texts'>, language: string): Record<string, RuleText> {
  return wordsFor(pack.texts, language) ?? {};
}

/**
 * Where a rule comes from, as it is cited.
 *
 * @example sourceInWords({ clause: 'iso32123:4.4.2.b', edition: '2024-12' }) // 'ISO/TR 32123:2024 4.4.2 b'
 */
export function sourceInWords(source: RuleSource): string {
  if ('law' in source) return source.law;
  const [standard = '', clause = ''] = source.clause.split(':');
  const name = standard === 'iso32123' ? 'ISO/TR 32123' : standard.replace(/^iso/, 'ISO ');
  return `${name}:${source.edition.slice(0, 4)} ${clause.replace(/\.([a-z])$/, ' $1')}`;
}
