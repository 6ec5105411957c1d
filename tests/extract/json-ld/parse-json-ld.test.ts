import { describe, expect, it } from 'vitest';
import { parseJsonLd } from '../../../lib/extract/json-ld/parse-json-ld.ts';
import * as BOUNDS from '../../../lib/facts/bounds.ts';

const MUG = { '@type': 'Product', name: 'Mug' };

describe('parseJsonLd', () => {
  it.each([
    ['plain JSON', '{"@type": "Product", "name": "Mug"}', MUG],
    ['an HTML comment around it', '<!-- {"@type": "Product", "name": "Mug"} -->', MUG],
    ['CDATA around it', '//<![CDATA[\n{"@type": "Product", "name": "Mug"}\n//]]>', MUG],
    ['CDATA in a comment', '/*<![CDATA[*/{"@type": "Product", "name": "Mug"}/*]]>*/', MUG],
    [
      'a comment before and after it',
      '/* do not edit */ // now\n{"@type": "Product", "name": "Mug"}; // end',
      MUG,
    ],
    ['a semicolon after it', '{"@type": "Product", "name": "Mug"};', MUG],
    ['a comma at the end', '{"@type": "Product", "name": "Mug",}', MUG],
    ['a comma at the end of a list', '[1, 2, ]', [1, 2]],
    ['comments in it', '{"@type": "Product", // what\n /* who */ "name": "Mug"}', MUG],
    ['an address is no comment', '{"url": "https://shop.example//a", }', { url: 'https://shop.example//a' }],
    ['a line break in a string', '{"name": "Blue\nmug"}', { name: 'Blue mug' }],
    ['control characters in a string', '{"name": "Blue\u0001\tmug"}', { name: 'Blue mug' }],
    ['a quote in a string', '{"name": "TV 55" LED"}', { name: 'TV 55" LED' }],
    ['quotes as entities', '[{&quot;name&quot;: &#34;Cup &amp; mug&#34;}]', [{ name: 'Cup & mug' }]],
    ['a byte order mark', '\uFEFF{"name": "Mug"}', { name: 'Mug' }],
  ])('reads %s', (_, script, value) => {
    expect(parseJsonLd(script)).toEqual(value);
  });

  it.each([
    ['nothing', ''],
    ['words', 'Product: Mug'],
    ['a bare string', '"Mug"'],
    ['a number that was cut off', '{"@type": "Offer", "price": 12'],
    ['HTML', '<p>{"name": "Mug"}</p>'],
    ['more than the bound', `[${' '.repeat(BOUNDS.scriptLength)}]`],
  ])('reads nothing from %s', (_, script) => {
    expect(parseJsonLd(script)).toBeNull();
  });

  it.each([
    ['10,000 nested lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['10,000 nested objects with a slip', `${'{"a":'.repeat(10_000)}1,${'}'.repeat(10_000)}`],
    ['quotes only', `{${'"'.repeat(390_000)}}`],
    ['open strings', `{"a": "${'x "y" '.repeat(60_000)}"}`],
    ['open comments', `{${'/*'.repeat(190_000)}}`],
    ['line breaks', `{"a": "\n${'b"c\n'.repeat(90_000)}}`],
  ])('stays quick with %s', (_, script) => {
    const start = performance.now();
    parseJsonLd(script);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
