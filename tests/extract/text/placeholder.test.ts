import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../../lib/extract/text/placeholder.ts';

describe('isPlaceholder', () => {
  it.each([
    '[Firmenname]',
    '{{company}}',
    'Name: ______',
    '○○県○○市',
    'XXXX Ltd',
    '責任者の氏名を記入',
    'Max Mustermann',
    'Your Company',
    'da inserire',
    'à compléter',
    'do uzupełnienia',
  ])('is true of %j', (words) => {
    expect(isPlaceholder(words)).toBe(true);
  });

  it.each([
    'Muster GmbH',
    'Erika Muster',
    'Maxx Elettronica S.r.l.',
    'Todorov EOOD',
    'Your Tea Ltd',
    '山田商店',
    'XL Paper',
  ])('is false of %j', (words) => {
    expect(isPlaceholder(words)).toBe(false);
  });
});
