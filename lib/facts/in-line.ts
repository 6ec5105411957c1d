/**
 * Text in one line: each run of white space is one space, none is at either end.
 *
 * @example inLine(' E-mail\n address') // 'E-mail address'
 */
export function inLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
