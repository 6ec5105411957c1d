import { describe, expect, it } from 'vitest';
import { absoluteUrl } from '../../lib/facts/absolute-url.ts';

const BASES = [
  'https://shop.example/a/b?c#d',
  'http://user:word@shop.example:8080/a',
  'https://xn--ls8h.example/',
];

/** What the standard makes of an address. */
function resolved(address: string, base: string): string | null {
  try {
    const { href, protocol } = new URL(address, base);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

describe('absoluteUrl', () => {
  const STARTS = [
    '',
    '/',
    '//',
    '///',
    './',
    '../',
    '?',
    '#',
    'https:/',
    'https://',
    'mailto:',
    'javascript:',
  ];
  const HOSTS = [
    ...[
      '',
      'a.example',
      'A.example',
      'a.example:443',
      'a.example:80',
      '1.2.3.4',
      '0x7f.1',
      'a.1',
      'a.example.',
    ],
    ...[
      'a..example',
      '-a.example',
      'xn--a.example',
      'xn--ls8h.example',
      'a_b.example',
      'me@a.example',
      'localhost',
    ],
  ];
  const ENDS = [
    ...[
      '',
      '/',
      '//',
      '/.',
      '/..',
      '/./b',
      '/b/../c',
      '/b.',
      '/.b',
      '/b..',
      '/%2e',
      '/%2E%2e/b',
      '/b%2e',
      '/b%zz',
    ],
    ...[
      '/Über uns',
      '/b c',
      '/b\\c',
      '/b|c',
      "/b'c",
      '/b"c',
      '/b<c>',
      '/b^c',
      '/b`c',
      '/b{c}',
      '/b[c]',
      '/b~(c)*',
    ],
    ...[
      '/b;c=d,e@f:g&h=$i!+',
      '/b\tc',
      '/b\n',
      '/b?',
      '/b#',
      '/b?c#',
      '?c',
      '#c',
      '/b?c=/../d?e',
      '/b#c#d?/../e',
    ],
    ...[
      '/b?c=ü',
      "/b?c='d'",
      '/b?c=d e',
      '/b?c=[d]|{e}^',
      "/b#c'd",
      '/b#c`d',
      '/b#c d',
      '/b#ü',
      '/b?\u0000',
      ' ',
    ],
  ];
  it.each(BASES)('gives what the standard gives, whatever it takes to be plain: %s', (base) => {
    for (const start of STARTS)
      for (const host of HOSTS)
        for (const end of ENDS) {
          const address = `${start}${host}${end}`;
          expect(`${address} → ${absoluteUrl(address, base)}`).toBe(
            `${address} → ${resolved(address, base)}`,
          );
        }
  });

  it('leaves out what is too long, as written or in full', () => {
    expect(absoluteUrl(`/${'a'.repeat(2_048)}`, 'https://shop.example/')).toBeNull();
    expect(absoluteUrl(`/${'a'.repeat(2_040)}`, 'https://shop.example/')).toBeNull();
    expect(absoluteUrl(`/${'a'.repeat(2_000)}`, 'https://shop.example/')).not.toBeNull();
  });
});
