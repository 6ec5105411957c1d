import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../../lib/extract/text/compile-phrases.ts';
import type { PhraseBook } from '../../../lib/extract/text/phrase-book.ts';
import { readText } from '../../../lib/extract/text/read-text.ts';
import { restoreBook } from '../../../lib/extract/text/restore-book.ts';
import { storeBook } from '../../../lib/extract/text/stored-book.ts';
import { parsePhraseTables } from '../../../lib/packs/phrase-table.ts';
import { pageOf } from './fixture.ts';

/** Through the stored form, so that it keeps all of this too. */
function compile(files: Record<string, object>): PhraseBook {
  const tables = Object.fromEntries(
    Object.entries(files).map(([language, data]) => [`phrases/${language}/topic.yaml`, data]),
  );
  return restoreBook(JSON.parse(JSON.stringify(storeBook(compilePhrases(parsePhraseTables(tables))))));
}

function read(text: string, book: PhraseBook, language = ''): Record<string, unknown> {
  const readings = readText(pageOf([text], { language }), book);
  return Object.fromEntries(readings.map(({ path, value }) => [path, value]));
}

describe('a script without spaces', () => {
  const book = compile({
    ja: {
      units: [
        { words: ['日', '日間'], unit: 'day' },
        { words: ['営業日'], unit: 'day', days: 'working' },
      ],
      joins: ['から'],
      phrases: [
        {
          say: '{period} 以内 … 返品',
          gives: { 'returns.window': '{period}' },
          unless: [{ words: ['初期不良'], why: 'x' }],
        },
        { say: '{range} 以内にお届け', gives: { 'delivery.time': '{range}' } },
        { say: '(送料|配送料) [は] {money}', gives: { 'delivery.cost': '{money}' } },
        { say: '更新日 {date}', gives: { 'page.updated': '{date}' } },
      ],
    },
    ko: {
      units: [{ words: ['일'], unit: 'day' }],
      periods: { 일주일: 'P7D', 하루: 'P1D' },
      phrases: [
        { say: '수령 후 {period} 이내', gives: { 'returns.window': '{period}' } },
        { say: '배송비 [는] {money}', gives: { 'delivery.cost': '{money}' } },
        { say: '수정일 {date}', gives: { 'page.updated': '{date}' } },
      ],
    },
  });
  const window = (length: string) => ({ 'returns.window': { length } });

  it.each([
    ['商品到着後7日以内であれば返品できます', window('P7D')],
    ['商品到着後７日以内に返品', window('P7D')],
    ['商品到着後七日以内に返品', window('P7D')],
    ['二十一日間以内、必ず未使用の状態でご返品', window('P21D')],
    ['3～5営業日以内にお届けします', { 'delivery.time': { min: 'P3D', max: 'P5D', days: 'working' } }],
    ['３日から５日以内にお届け', { 'delivery.time': { min: 'P3D', max: 'P5D' } }],
    ['送料は1,980円です', { 'delivery.cost': { amount: '1980', currency: 'JPY' } }],
    ['送料は￥1,980です', { 'delivery.cost': { amount: '1980', currency: 'JPY' } }],
    ['送料は１，９８０円です', { 'delivery.cost': { amount: '1980', currency: 'JPY' } }],
    ['更新日：2026年11月21日', { 'page.updated': '2026-11-21' }],
    ['更新日：２０２６／１１／２１', { 'page.updated': '2026-11-21' }],
    ['更新日：2026年11月', { 'page.updated': '2026-11-01' }],
    ['初期不良の場合は7日以内に返品してください', {}],
    ['7日以内にご連絡ください。返品', {}],
  ])('reads %j', (text, expected) => {
    expect(read(text, book, 'ja')).toEqual(expected);
  });

  it('counts a guard near by letters: three make a word', () => {
    const far = '初期不良についてはこちらのページを必ずご確認くださいませ、7日以内に返品';
    expect(read(far, book, 'ja')).toEqual(window('P7D'));
  });

  it.each([
    ['상품 수령 후 14일 이내', window('P14D')],
    ['상품 수령후 14일이내에 가능합니다', window('P14D')],
    ['수령 후 일주일 이내', window('P7D')],
    ['배송비는 39,000원입니다', { 'delivery.cost': { amount: '39000', currency: 'KRW' } }],
    ['수정일: 2026년 11월 21일', { 'page.updated': '2026-11-21' }],
    ['수정일: 2026. 11. 21.', { 'page.updated': '2026-11-21' }],
  ])('reads %j', (text, expected) => {
    expect(read(text, book, 'ko')).toEqual(expected);
  });
});

describe('number words, months and fixed periods', () => {
  const units = [{ words: ['days', 'dage'], unit: 'day' }];
  const book = compile({
    en: {
      units,
      numbers: { two: 2 },
      periods: { fortnight: 'P2W', 'a fortnight': 'P2W' },
      phrases: [{ say: 'return within {period}', gives: { 'returns.window': '{period}' } }],
    },
    da: { numbers: { to: 2 }, phrases: [{ say: 'retur {period}', gives: { 'returns.window': '{period}' } }] },
    hr: { months: { listopad: 10 }, phrases: [] },
    pl: { months: { listopad: 11 }, phrases: [{ say: 'dnia {date}', gives: { 'page.updated': '{date}' } }] },
  });

  it.each([
    ['of the language of the phrase', 'Retur: to dage', '', { length: 'P2D' }],
    ['of the language of the page', 'return within to dage', 'da-DK', { length: 'P2D' }],
    ['of no other language', 'return within to days', 'en', undefined],
    ['that are a period of their own', 'return within a fortnight', 'en', { length: 'P2W' }],
  ])('are those %s', (_, text, language, expected) => {
    expect(read(text, book, language)['returns.window']).toEqual(expected);
  });

  it('are months of the language, where another has the same word for another month', () => {
    expect(read('dnia 3 listopad 2026', book, 'pl')).toEqual({ 'page.updated': '2026-11-03' });
  });
});

describe('accents', () => {
  const phrases = (...says: string[]) => says.map((say) => ({ say, gives: { 'warranty.notice': true } }));
  const book = compile({
    es: { accents: 'optional', phrases: phrases('garantía total', 'esta más', 'envio seguro') },
    fr: { accents: 'inner', phrases: phrases('déjà commandé') },
    ro: { accents: 'all', phrases: phrases('în coș') },
    pt: { phrases: phrases('garantia boa') },
    de: { phrases: phrases('schön hier', 'würde gern') },
  });
  const isRead = (text: string) => 'warranty.notice' in read(text, book);

  it.each([
    ['as written', 'Garantía total', true],
    ['left out', 'GARANTIA TOTAL', true],
    ['added', 'envío seguro', true],
    ['in a word of another language that is written the same without', 'garantia boa', true],
    ['left out of a short word, which then is another', 'esta mas', false],
    ['left out inside a word', 'Dejà commandé', true],
    ['left out inside words only', 'DÉJÀ commandé', true],
    ['left out at the end of a word, which then is another', 'déjà commande', false],
    ['left out of short words, in a language that does', 'in cos', true],
    ['left out in a language that does not', 'schon hier', false],
    ['added in a language that does not', 'wurde gern', false],
  ])('%s', (_, text, expected) => {
    expect(isRead(text)).toBe(expected);
  });
});

describe('gaps', () => {
  const book = compile({
    xx: {
      phrases: [
        {
          say: 'one … two …9 three',
          gives: { 'warranty.notice': true },
          unless: [{ words: ['not … really', 'by no means'], why: 'x' }],
        },
      ],
    },
  });
  const filler = (count: number) => 'x '.repeat(count);

  it.each([
    ['as wide as they may be', `one ${filler(4)}two ${filler(9)}three`, true],
    ['too wide', `one ${filler(5)}two ${filler(9)}three`, false],
    ['too wide where a width is told', `one ${filler(4)}two ${filler(10)}three`, false],
    ['over the end of a sentence', 'one. Two three', false],
    ['in a guard', 'not quite really one two three', false],
    ['in a guard, too wide', `not ${filler(5)}really one two three`, true],
    ['in no guard of several words', 'by no means one two three', false],
  ])('%s', (_, text, expected) => {
    expect('warranty.notice' in read(text, book)).toBe(expected);
  });

  it.each(['one …0 two', 'one …13 two', 'one …x two'])('refuses %j', (say) => {
    expect(() => compile({ xx: { phrases: [{ say, gives: {} }] } })).toThrow(
      /rules\/phrases\/xx\/topic\.yaml/,
    );
  });

  it('refuses a slot in a guard', () => {
    const unless = [{ words: ['no … {period}'], why: 'x' }];
    expect(() => compile({ xx: { phrases: [{ say: 'one', gives: {}, unless }] } })).toThrow(/no slot/);
  });
});

describe('a length of time that a phrase gives', () => {
  const give = (path: string, value: unknown) =>
    compile({ xx: { phrases: [{ say: 'tomorrow', gives: { [path]: value } }] } });

  it.each([
    ['delivery.time', { min: 'P1D', max: 'P2D' }, { min: 'P1D', max: 'P2D' }],
    ['delivery.time', { length: 'P1D' }, { min: 'P1D', max: 'P1D' }],
    ['warranty.legal', { length: 'P2Y' }, { length: 'P2Y' }],
  ])('%s: %j', (path, value, expected) => {
    expect(read('by tomorrow', give(path, value))).toEqual({ [path]: expected });
  });

  it.each([
    ['a range for a period', 'warranty.legal', { min: 'P1D', max: 'P2D' }, /does not fit/],
    ['a length that is none', 'warranty.legal', { length: '1 day' }, /phrases\.0\.gives/],
    ['a field too many', 'delivery.time', { length: 'P1D', colour: 1 }, /phrases\.0\.gives/],
  ])('refuses %s', (_, path, value, message) => {
    expect(() => give(path, value)).toThrow(message);
  });
});
