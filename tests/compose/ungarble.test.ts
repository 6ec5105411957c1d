import { describe, expect, it } from 'vitest';
import { ungarble } from '../../lib/compose/ungarble.ts';
import { ATTRIBUTE, END, TEXT, type Token } from '../../lib/facts/token.ts';

const windows = new TextDecoder('windows-1252');
/** A text as it looks when its UTF-8 is taken for windows-1252. */
const garbled = (text: string) => windows.decode(new TextEncoder().encode(text));
const page = (text: string, times = 12): Token[] =>
  Array.from({ length: times }, () => ['p', TEXT, text, END]).flat();

describe('text that was encoded more than once', () => {
  const rows: [string, string][] = [
    ['Spanish', 'La devolución se hará en 14 días'],
    ['French', 'Livré à l’adresse, à vos frais – 4,90 €'],
    ['Polish', 'Zwrot płatności na tę samą kartę'],
    ['German', 'Für die Rückgabe „Spaß“ größerer Möbel'],
  ];
  it.each(rows)('is told as it was meant: %s', (_, text) => {
    expect(ungarble(page(garbled(text)))).toEqual(page(text));
    expect(ungarble(page(garbled(garbled(text))))).toEqual(page(text));
  });

  it('keeps the addresses of links', () => {
    const link: Token[] = ['a', ATTRIBUTE, 'href', `/${garbled('días')}`, TEXT, garbled('días'), END];
    const [, , , href, , text] = ungarble([...link, ...page(garbled('días'))]);
    expect([href, text]).toEqual([`/${garbled('días')}`, 'días']);
  });
});

describe('text that is right', () => {
  const rows: [string, Token[]][] = [
    ['sound letters', page('La devolución se hará en 14 días')],
    ['a quotation that ends in such a letter', [...page('sabor “AVELÃ” é de maçã, não contém açúcar', 12)]],
    ['German quotations', page('„Spaß“ für „Größe“')],
    ['a garbled word or two', [...page('Lieferung in zwei Tagen'), ...page(garbled('Größe'), 2)]],
  ];
  it.each(rows)('stays as it is: %s', (_, tokens) => {
    expect(ungarble(tokens)).toBe(tokens);
  });
});
