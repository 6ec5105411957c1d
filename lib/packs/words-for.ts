import { primaryLanguage } from '../facts/primary-language.ts';

/**
 * Of words by language those that somebody reads best whose language is `wanted`, both BCP 47: the most exact tag
 * (RFC 4647, lookup), else another variety of the language, else English; undefined where there is none of these.
 *
 * @example wordsFor({ en: 'Time', 'pt-BR': 'Prazo' }, 'pt-PT') // 'Prazo'
 * @example wordsFor({ en: 'Time', nb: 'Frist' }, 'nn-NO') // 'Frist'
 */
export function wordsFor<T>(byLanguage: Readonly<Record<string, T>>, wanted: string): T | undefined {
  const tags = new Map(Object.entries(byLanguage).map(([tag, words]) => [tag.toLowerCase(), words]));
  const parts = wanted.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const words = tags.get(parts.slice(0, length).join('-'));
    if (words !== undefined) return words;
  }
  const primary = primaryLanguage(wanted);
  for (const [tag, words] of tags) if (primaryLanguage(tag) === primary) return words;
  return tags.get('en');
}
