const OPENINGS = ['<!--', '//<![CDATA[', '<![CDATA[', '\uFEFF'];
const CLOSINGS = ['-->', '/*]]>*/', '//]]>', ']]>', ';'];

/** So many wrappings around each other are no slip any more. */
const ROUNDS = 12;

/**
 * Takes off what stands around the JSON: HTML comments, CDATA marks, comments before it, semicolons after it.
 *
 * @example unwrapJson('<!-- {"a": 1}; -->') // '{"a": 1}'
 */
export function unwrapJson(script: string): string {
  let text = script.trim();
  for (let round = 0; round < ROUNDS; round++) {
    const before = text.length;
    for (const opening of OPENINGS)
      if (text.startsWith(opening)) text = text.slice(opening.length).trimStart();
    text = text.slice(commentEnd(text, 0)).trimStart();
    for (const closing of CLOSINGS)
      if (text.endsWith(closing)) text = text.slice(0, -closing.length).trimEnd();
    if (text.length === before) break;
  }
  return text;
}

/**
 * Takes out of JSON what RFC 8259 forbids and hand-written markup has: comments and trailing commas
 * between values, control characters and line breaks inside strings. One pass, linear.
 *
 * @example cleanJson('{"a": "x\ny", // note\n}') // '{"a": "x y" \n}'
 */
export function cleanJson(text: string): string {
  const parts: string[] = [];
  let comma = -1;
  let at = 0;
  while (at < text.length) {
    const character = text[at];
    const end = character === '"' ? stringEnd(text, at) : commentEnd(text, at);
    if (character === '"') {
      parts.push(withoutControls(text.slice(at, end)));
      comma = -1;
    } else if (end > at) {
      parts.push(' ');
    } else {
      if ((character === '}' || character === ']') && comma >= 0) parts[comma] = ' ';
      if (character === ',') comma = parts.length;
      else if (character !== undefined && character > ' ') comma = -1;
      parts.push(character ?? '');
    }
    at = Math.max(end, at + 1);
  }
  return parts.join('');
}

/** The index after the closing quote of the string that opens at `start`. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

/** The index after the comment that opens at `start`, or `start` where none does. */
function commentEnd(text: string, start: number): number {
  const [close, length] = text.startsWith('//', start) ? ['\n', 0] : ['*/', 2];
  if (length === 2 && !text.startsWith('/*', start)) return start;
  const end = text.indexOf(close, start + 2);
  return end < 0 ? text.length : end + length;
}

function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u001F]+/g, ' ');
}
