import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/extract/text/tokens.ts';

const ABBREVIATIONS = new Set(['inkl', 'ca']);
/** Any code unit, lone surrogates among them. */
const character = fc.integer({ min: 0, max: 0x2ffff }).map((code) => String.fromCodePoint(code));
const words = (text: string) => tokenize(text, ABBREVIATIONS).words;
const sentences = (text: string) => tokenize(text, ABBREVIATIONS).sentences;

describe('tokenize', () => {
  it.each([
    ['E‑Mail-Adresse', ['e', 'mail', 'adresse']],
    ["l'achat d’un", ['l', 'achat', 'd', 'un']],
    ['Wider\u00adruf', ['widerruf']],
    ['Straße', ['strasse']],
    ['１４日間', ['14', '日', '間']],
    ['24h', ['24', 'h']],
    ['19 % inkl. €', ['19', '%', 'inkl', '€']],
    ['ﬁnal', ['final']],
  ])('cuts %j into %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['Frei. Danach', [0, 1]],
    ['Frei! danach', [0, 1]],
    ['inkl. Versand', [0, 0]],
    ['over 499 kr. Spørgsmål', [0, 0, 0, 1]],
    ['am 3. Mai', [0, 0, 0]],
    ['over $75. Easy', [0, 0, 0, 1]],
    ['for £4.95. Easy', [0, 0, 0, 0, 1]],
    ['28. 5. – 1. 6. 1996', [0, 0, 0, 0, 0]],
    ['Zeile\nZeile', [0, 1]],
    ['Telefon:\n0431', [0, 0]],
    ['Telefon:\n\n0431', [0, 1]],
    ['frei. klein', [0, 0]],
    ['z. B. Schuhe', [0, 0, 0]],
    ['교환·반품', [0, 0, 0, 0]],
    ['교환 · 반품', [0, 0, 1, 1]],
    ['Frei·Danach', [0, 1]],
  ])('numbers the sentences of %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('keeps the way back to the text for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: character }), (text) => {
        const { starts, ends } = tokenize(text, ABBREVIATIONS);
        const places = starts.flatMap((start, index) => [start, ends[index] ?? 0]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(starts.every((start, index) => start < (ends[index] ?? 0))).toBe(true);
        expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
