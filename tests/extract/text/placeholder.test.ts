import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../../lib/extract/text/placeholder.ts';
import { BOOK } from './fixture.ts';

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
    '販売業者の名称',
  ])('is true of %j', (words) => {
    expect(isPlaceholder(words, BOOK.lexicon.trader)).toBe(true);
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
    expect(isPlaceholder(words, BOOK.lexicon.trader)).toBe(false);
  });
});
