import { describe, expect, it } from 'vitest';
import { scriptValues } from '../../../lib/extract/scripts/script-values.ts';

describe('scriptValues', () => {
  it.each<[string, string, unknown[]]>([
    ['a whole script of JSON', '{"product": {"sku": "A1"}}', [{ product: { sku: 'A1' } }]],
    ['a value given to a name', 'window.__STATE__ = {"sku": "A1"};', [{ sku: 'A1' }]],
    [
      'values handed to a function',
      'dataLayer.push({"sku": "A1"}); dataLayer.push({"sku": "A2"});',
      [{ sku: 'A1' }, { sku: 'A2' }],
    ],
    ['a list', 'var dataLayer = [{"sku": "A1"}];', [[{ sku: 'A1' }]]],
    [
      'brackets and quotes in texts',
      'x = {"name": "a } \\" b", "sku": "A1"}',
      [{ name: 'a } " b', sku: 'A1' }],
    ],
    ['the notation of programs', "push({sku: 'A1', price: 4.5})", [{ sku: 'A1', price: 4.5 }]],
    ['nothing of a function', 'x = { run: function () { return 1; } }', []],
    ['nothing without an end', 'x = {"sku": "A1"', []],
    ['nothing of a program', 'if (a) { b(); }', []],
    ['nothing of broken JSON as a whole', '{"sku": ', []],
  ])('reads %s', (_, script, values) => {
    expect(scriptValues(script)).toEqual(values);
  });

  it('takes a time linear in the length of hostile scripts', () => {
    const start = performance.now();
    scriptValues('= {'.repeat(30_000));
    scriptValues(`= {"a": "${'\\"'.repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
