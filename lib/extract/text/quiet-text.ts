/** Parts the lines of a stored text; a sign that JSON writes as it is, so that the text is read in one go. */
const LINE = '\u007f';
/** Stands for the quotes inside stored texts, for the same reason. */
const QUOTE = '`';

/**
 * Joins lines to one text that JSON need not escape.
 *
 * Throws where a line holds the sign that parts them.
 *
 * @example joinLines(['a', 'b'])
 */
export function joinLines(lines: readonly string[]): string {
  if (lines.some((line) => line.includes(LINE))) throw new Error('U+007F may not stand in a phrase');
  return lines.join(LINE);
}

/** The lines that `joinLines` joined: `linesOf('')` → none. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(LINE);
}

/**
 * Writes plain data as JSON whose quotes need no escape in other JSON.
 *
 * Throws where a text in it holds a grave accent.
 *
 * @example writeQuietly({ a: 1 }) // '{`a`:1}'
 */
export function writeQuietly(data: unknown): string {
  const json = JSON.stringify(data);
  if (json.includes(QUOTE)) throw new Error(`a grave accent may not stand in ${json}`);
  return json.replaceAll('"', QUOTE);
}

/** Reads what `writeQuietly` wrote. The text is our own, from the package, and is not checked again. */
export function readQuietly(text: string): unknown {
  return JSON.parse(text.replaceAll(QUOTE, '"'));
}
