import { expect, it } from 'vitest';
import { foldPhrase } from '../../lib/extract/fold-phrase.ts';

it.each([
  ['30 Tage Rückgaberecht »', '# tage ruckgaberecht'],
  ['Versand & Rücksendung', 'versand & rucksendung'],
  ['Größe + Maß', 'grosse & mass'],
  ['{n} días', '# dias'],
  ['特定商取引法に基づく表記', '特定商取引法に基づく表記'],
  ['ガイド', 'ガイド'],
  ['고객센터', '고객센터'],
  ['ΕΠΙΣΤΡΟΦΈΣ', 'επιστροφες'],
])('folds %j into %j', (text, folded) => {
  expect(foldPhrase(text)).toBe(folded);
});
