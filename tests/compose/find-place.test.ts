import { describe, expect, it } from 'vitest';
import { narrow } from '../../extension/narrow.ts';
import { findPlace } from '../../lib/compose/find-place.ts';
import { gather } from '../../lib/gather/gather.ts';
import { documentOf } from '../gather/document-of.ts';

const PAGE = `<main><p id="a">Versand 4 €</p><div id="b"><p id="c">Rück&shy;gabe in <b id="d">14  Tagen</b></p></div>
  <p id="e">Versand 4 €</p><a id="f" href="/agb">AGB</a><label for="g">News</label><input id="g" type="checkbox">
  <p id="h" hidden>Garantie 2 Jahre</p><table><tr id="i"><td>DHL</td><td id="j">5 €</td></tr></table></main>`;

describe('a place', () => {
  const rows: [string, string, string, string | null][] = [
    ['by its number', 'block:0', 'Versand 4 €', 'a'],
    ['by its number, among equals', 'block:2', 'Versand 4 €', 'e'],
    ['by a piece of its text', 'block:1', 'Rückgabe in 14 Tagen', 'c'],
    ['as the innermost element', 'block:1', '14 Tagen', 'd'],
    ['by a quote that was cut', 'block:1', 'Rückgabe in…', 'c'],
    ['over the cells of a row', 'block:6', 'DHL 5 €', 'i'],
    ['of a link', 'link:0', 'AGB', 'f'],
    ['of a link, by its address', 'link:0', 'https://page.invalid/agb', 'f'],
    ['of a control', 'control:0', 'News', 'g'],
    ['by the quote, where the number is wrong', 'block:0', 'Rückgabe', 'c'],
    ['by the quote, where there is no such number', 'block:99', 'Rückgabe', 'c'],
    ['by the quote, of structured data', 'json-ld:0', 'Versand 4 €', 'a'],
    ['that is hidden', 'block:5', 'Garantie 2 Jahre', 'h'],
    ['that is hidden, not for structured data', 'microdata:0', 'Garantie 2 Jahre', null],
    ['that is gone', 'block:0', 'Versand 5 €', null],
    ['of no words', 'block:0', ' … ', null],
    ['of no form', 'x', 'nirgends', null],
  ];
  it.each(rows)('%s', (_, locator, quote, id) => {
    const elements: Element[] = [];
    const recording = gather(documentOf(PAGE), 'https://page.invalid/', elements);
    const element = elements[findPlace(recording, locator, quote) ?? -1];
    expect((element && narrow(element, quote).getAttribute('id')) ?? null).toBe(id);
  });
});
