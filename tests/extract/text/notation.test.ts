import { describe, expect, it } from 'vitest';
import { certainSlots, literalsOf, readNotation } from '../../../lib/extract/text/notation.ts';

const words = { goods: ['Ware', 'die Ware'] };
const literals = (say: string) => literalsOf(readNotation(say, words)).map((list) => list.join(' '));

describe('readNotation', () => {
  it.each([
    ['(a|b) c', ['a c', 'b c']],
    ['[a] c', ['a c', 'c']],
    ['Jahr[e|en]', ['jahre', 'jahren', 'jahr']],
    ['<goods> da', ['ware da', 'die ware da']],
    ['(a [b]|c)', ['a b', 'a', 'c']],
    ['E-Mail', ['e mail']],
  ])('reads %j as %j', (say, expected) => {
    expect(literals(say)).toEqual(expected);
  });

  it('tells slots and gaps from words', () => {
    expect(readNotation('{period} … Ware', {})).toEqual([
      { kind: 'slot', slot: 'period', name: 'period' },
      { kind: 'gap', most: 4 },
      { kind: 'word', word: 'ware' },
    ]);
  });

  it.each(['… Ware', 'Ware …', 'Ware [… kaputt]', '(Ware|Artikel …) zurück'])(
    'refuses the gap at the edge of %j',
    (say) => {
      expect(() => readNotation(say, {})).toThrow('skips nothing at the start or end');
    },
  );

  it('knows the slots that are always there', () => {
    expect([...certainSlots(readNotation('{money} [{period}] ({range}|{range} x)', {}))]).toEqual([
      'money',
      'range',
    ]);
  });

  it.each([
    ['(a', /lacks a "\)"/],
    ['a)', /too many/],
    ['<none>', /<none> is no list/],
    ['a{money}', /between spaces/],
    ['((((((((((a))))))))))', /nested too deep/],
    ['a(b|c)(d|e)(f|g)(h|i)(j|k)(l|m)(n|o)', /more than 100 spellings/],
  ])('refuses %j', (say, message) => {
    expect(() => readNotation(say, {})).toThrow(message);
  });
});
