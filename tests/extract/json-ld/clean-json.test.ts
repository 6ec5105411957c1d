import { describe, expect, it } from 'vitest';
import { cleanJson, unwrapJson } from '../../../lib/extract/json-ld/clean-json.ts';

describe('cleanJson', () => {
  it.each([
    ['a comma at the end', '{"a": 1, }', { a: 1 }],
    ['a comma before a comment', '[1, /* last */ ]', [1]],
    ['comments', '{// one\n"a": /* two */ 1}', { a: 1 }],
    ['what looks like a comment in a string', '{"a": "https://b /* c */"}', { a: 'https://b /* c */' }],
    ['an escaped quote', String.raw`{"a": "5\" // wide", }`, { a: '5" // wide' }],
    ['line breaks in a string', '{"a": "b\r\n\tc"}', { a: 'b c' }],
  ])('makes JSON of %s', (_, text, value) => {
    expect(JSON.parse(cleanJson(text))).toEqual(value);
  });
});

describe('unwrapJson', () => {
  it.each([
    '<!-- [1] -->',
    '//<![CDATA[\n[1]\n//]]>',
    '/*<![CDATA[*/ [1] /*]]>*/',
    '[1];',
    '// first\n[1] ;;',
  ])('takes off what stands around: %j', (text) => {
    expect(unwrapJson(text)).toBe('[1]');
  });
});
