import { expect, it } from 'vitest';
import { decodePage } from '../../lib/gather/decode-page.ts';

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

const rows: [string, Uint8Array, string, string][] = [
  ['of the header', latin('Gr\xfc\xdfe'), 'text/html; charset="ISO-8859-1"', 'Grüße'],
  ['of a meta tag', latin('<meta charset=windows-1252>Gr\xfc\xdfe'), 'text/html', 'Grüße'],
  ['of an old meta tag', latin('<META content="text/html; charset = latin1">\xfc'), '', 'ü'],
  ['of the header before the meta tag', latin('<meta charset=utf-8>\xfc'), 'text/html;charset=latin1', 'ü'],
  ['of the mark before all', utf16('Grüße'), 'text/html;charset=utf-8', 'Grüße'],
  ['utf-8 where a meta tag says utf-16', latin('<meta charset=utf-16>\xc3\xbc'), '', 'ü'],
  ['utf-8 where it does not exist', latin('<meta charset=klingon>\xc3\xbc'), '', 'ü'],
  ['utf-8 where nothing says any', latin('\xc3\xbc'), '', 'ü'],
];
it.each(rows)('decodes in the encoding %s', (_, bytes, contentType, end) => {
  const text = decodePage(bytes, contentType);
  expect(text.slice(-end.length)).toBe(end);
});
