import type { YAMLError } from 'yaml';

/**
 * What is wrong with a text that is no YAML, and what to write, for people who do not program; `text` is the whole file.
 *
 * @example yamlFault(error, 'engine: 1\nengine: 2') // '"engine" stands there twice: keep one of both'
 */
export function yamlFault({ code, pos, message }: YAMLError, text: string): string {
  const from = text.slice(pos[0]);
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a colon stands in the text: put the text in quotes, or begin it with >-';
    case 'TAB_AS_INDENT':
      return 'use spaces, a tab stands here';
    case 'DUPLICATE_KEY':
      return `"${/^[^:\n]*/.exec(from)?.[0].replace(/^["']|["']$/g, '')}" stands there twice: keep one of both`;
    case 'BAD_SCALAR_START':
      return `${from[0]} cannot begin a text: put the text in quotes`;
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return /^Missing closing/.test(message)
        ? `a text that began with ${message.includes('"') ? '"' : "'"} does not end: write the same mark at its end`
        : 'a field with a colon is expected here: write one, or begin a text of several lines with >-';
    default:
      // The first sentence; the place is told beside it.
      return message.split(' at line ')[0] ?? message;
  }
}
