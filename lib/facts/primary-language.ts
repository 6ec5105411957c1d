/** Two written forms of Norwegian, and codes that have been replaced (IANA Language Subtag Registry). */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', ji: 'yi' };

/**
 * The language that a tag starts with (BCP 47), by the code that its phrases are kept under.
 *
 * @example primaryLanguage('nb-NO') // 'no'
 */
export function primaryLanguage(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(SAME, language) ? (SAME[language] ?? language) : language;
}
