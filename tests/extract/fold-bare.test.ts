import { expect, it } from 'vitest';
import { foldBare } from '../../lib/extract/fold-bare.ts';

it.each([
  ['» 3. Terms of sale (12)', 'terms of sale'],
  ['& Versand & Rückgabe', 'versand & ruckgabe'],
  ['30 Tage Rückgabe', 'tage ruckgabe'],
  ['2026', ''],
])('%j names %j', (text, name) => {
  expect(foldBare(text)).toBe(name);
});
