import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../cli/command.ts';
import { parseHtml, readPage } from '../../cli/dom.ts';
import { snapshotOf } from '../../cli/snapshot-of.ts';

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const textOf = (bytes: Uint8Array) => snapshotOf(parseHtml(bytes), 'https://shop.example/').blocks[0]?.text;

describe('parseHtml', () => {
  const rows: [string, Uint8Array, string][] = [
    ['utf-8', new TextEncoder().encode('<p>Grüße</p>'), 'Grüße'],
    ['utf-8 with a mark', new TextEncoder().encode('\ufeff<p>Grüße</p>'), 'Grüße'],
    ['windows-1252', latin('<meta charset="windows-1252"><p>\x80 Gr\xfc\xdfe</p>'), '€ Grüße'],
    [
      'latin1, which is windows-1252',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>\x80</p>'),
      '€',
    ],
    ['shift_jis', latin('<meta charset="shift_jis"><p>\x95\xd4\x95i</p>'), '返品'],
    ['utf-16, little end first', new Uint8Array(Buffer.from('\ufeff<p>Grüße</p>', 'utf16le')), 'Grüße'],
    ['utf-16, big end first', new Uint8Array(Buffer.from('\ufeff<p>Grüße</p>', 'utf16le').swap16()), 'Grüße'],
    ['an encoding that does not exist', latin('<meta charset="klingon"><p>\xc3\xbc</p>'), 'ü'],
    ['an encoding that is a trap', latin('<meta charset="iso-2022-kr"><p>\xc3\xbc</p>'), 'ü'],
    [
      'a declaration cut short',
      latin('<meta http-equiv=content-type content="charset"><p>\xc3\xbc</p>'),
      'ü',
    ],
    ['none, and no utf-8', latin('<p>Gr\xfc\xdfe</p>'), 'Grüße'],
    [
      'utf-8 that declares another, as saved pages do',
      new TextEncoder().encode('<meta charset="iso-8859-15"><p>Grüße</p>'),
      'Grüße',
    ],
  ];
  it.each(rows)('reads %s', (_, bytes, text) => {
    expect(textOf(bytes)).toBe(text);
  });

  it('takes names of attributes in any case', () => {
    const document = parseHtml(latin('<P><A HREF="/agb" Class="x">AGB</A></P>'));
    expect(snapshotOf(document, 'https://shop.example/').links).toMatchObject([
      { href: 'https://shop.example/agb' },
    ]);
  });

  it('ends a page that only goes deeper', () => {
    let depth = 0;
    let node: Node | null = parseHtml(latin('<b>'.repeat(30_000)));
    for (; node; node = node.firstChild) depth += 1;
    expect(depth).toBe(20_001);
  });

  it('does not end a long page', () => {
    const document = parseHtml(latin(`${'<li><p><img><td>'.repeat(6_000)}<footer>Impressum</footer>`));
    expect(document.querySelector('footer')?.textContent).toBe('Impressum');
  });
});

describe('readPage', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pages '));
    writeFileSync(at('a.html'), '<p>a</p>');
    writeFileSync(at('a.html.gz'), gzipSync('<p>a</p>'));
    writeFileSync(at('utf16.html'), Buffer.from('\ufeff<p>a</p>', 'utf16le'));
    writeFileSync(at('empty.html'), '');
    writeFileSync(at('blank.html.gz'), gzipSync(' \n '));
    writeFileSync(
      at('picture.html'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    );
    writeFileSync(at('broken.html.gz'), gzipSync('<p>a</p>'.repeat(99)).subarray(0, 30));
    writeFileSync(at('bomb.html.gz'), gzipSync(Buffer.alloc(65 * 1024 * 1024, 'a')));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['a.html', 'a.html.gz', 'utf16.html'])('reads %s', async (name) => {
    expect(textOf(await readPage(at(name)))).toBe('a');
  });

  const rows: [string, string, string][] = [
    ['missing', 'none.html', 'there is no such file'],
    ['a folder', '.', 'this is a folder, not a page'],
    ['empty', 'empty.html', 'the file is empty'],
    ['blank', 'blank.html.gz', 'the file is empty'],
    ['a picture', 'picture.html', 'this is no HTML page but binary data'],
    ['a damaged archive', 'broken.html.gz', 'damaged gzip file'],
    ['a bomb', 'bomb.html.gz', 'longer than 64 MiB unpacked'],
  ];
  it.each(rows)('says in one line what is wrong with %s', async (_, name, words) => {
    const error = await readPage(at(name)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toBe(`${at(name)}: ${words}`);
  });
});
