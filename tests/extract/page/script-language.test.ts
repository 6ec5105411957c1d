import { describe, expect, it } from 'vitest';
import { scriptLanguage } from '../../../lib/extract/page/script-language.ts';
import type { Block } from '../../../lib/facts/snapshot.ts';

const page = (text: string) => ({ blocks: [{ role: 'text', text, region: 'main' } satisfies Block] });

describe('scriptLanguage', () => {
  it.each([
    ['Kana', '商品の到着後にご連絡ください。送料は無料です。'.repeat(5), 'ja'],
    ['Han letters alone', '商品售出后七天内可以无理由退货，运费由买家承担。'.repeat(5), 'zh'],
    ['Hangul', '상품 수령 후 칠일 이내에 반품하실 수 있습니다.'.repeat(5), 'ko'],
    ['too few letters', '商品', undefined],
    ['Latin with a name', `${'The brand '.repeat(80)}${'無印'.repeat(5)}`, undefined],
  ])('tells by %s', (_, text, language) => {
    expect(scriptLanguage(page(text))?.language).toBe(language);
  });
});
