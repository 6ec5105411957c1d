import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseHtml } from '../../cli/dom.ts';
import { compose } from '../../lib/compose/compose.ts';
import * as BOUNDS from '../../lib/facts/bounds.ts';
import { Recording } from '../../lib/facts/recording.ts';
import { Snapshot } from '../../lib/facts/snapshot.ts';
import { gather, gatherInSteps } from '../../lib/gather/gather.ts';

const URL = 'https://shop.example/p/1';
const parse = (html: string) => parseHtml(new TextEncoder().encode(html));
const charactersOf = ({ blocks }: Snapshot) => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Throws where a document is not gathered into what the schema allows. */
function check(document: Document): Snapshot {
  const recording = gather(document, URL);
  expect(z.safeParse(Recording, recording).error).toBeUndefined();
  const { snapshot } = compose(recording);
  expect(z.safeParse(Snapshot, snapshot).error).toBeUndefined();
  return snapshot;
}

/** How often the walk has to be sent on, a node at a time: its work, whatever the machine. */
function stepsOf(document: Document): number {
  const step = gatherInSteps(document, URL);
  let steps = 1;
  while (!step(1)) steps += 1;
  return steps;
}

const TAGS =
  'a b p div span table tr td th dl dt dd ul li h1 h2 form input select option button label details summary ' +
  'slot svg math template iframe pre br script style title textarea body html';
const tag = fc.constantFrom(...TAGS.split(' '));
const attributes = fc.constantFrom(
  '',
  ' hidden',
  ' role=row',
  ' role=heading aria-level=9',
  ' itemscope itemtype=https://schema.org/Product',
  ' itemprop=name itemref="x y"',
  ' typeof=Product property=name vocab=https://schema.org/',
  ' id=x',
  ' href="mailto:a@b.example"',
  ' href=/a',
  ' name=firstChild',
  ' data-cfemail=2a4b6a48044f52',
  ' style="display:none"',
  ' type=submit value=x',
);
const piece = fc.oneof(
  fc.tuple(tag, attributes).map(([name, more]) => `<${name}${more}>`),
  tag.map((name) => `</${name}>`),
  fc.string({ maxLength: 8 }),
  fc.constantFrom('49,99 €', '<!--', '-->', '<![CDATA[', '&nbsp;', '<', '"', '\u00ad', '\ud800', '\n\n'),
);

describe('whatever a page is made of', () => {
  it('bytes without sense', () => {
    const bytes = fc.uint8Array({ maxLength: 2_000 });
    fc.assert(
      fc.property(bytes, (page) => void check(parseHtml(page))),
      { numRuns: 300 },
    );
  });

  it('tags without order', () => {
    const page = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(page, (html) => void check(parse(html))),
      { numRuns: 500 },
    );
  });

  it('a page that breaks off anywhere', () => {
    const whole =
      '<!doctype html><html lang=de><head><title>Laden</title><script type="application/ld+json">{"a":[1]}</script></head>' +
      '<body><header><nav><a href="/agb">AGB</a></nav></header><main itemscope itemtype="https://schema.org/Product">' +
      '<h1 itemprop=name>Pulli</h1><p><del>59 €</del> 49 €</p><table><tr><th>Land<th>Zeit<tr><td>DE<td>2 Tage</table>' +
      '<dl><dt>Versand<dd>4 €</dl><form><label>Menge <input type=number value=1></label><button>Kaufen</button></form></main></body></html>';
    for (let end = 0; end <= whole.length; end += 1) check(parse(whole.slice(0, end)));
  });

  it('the same one node at a time', () => {
    const page = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(page, (html) => {
        const document = parse(html);
        const step = gatherInSteps(document, URL);
        let snapshot = step(1);
        while (!snapshot) snapshot = step(1);
        expect(snapshot).toEqual(gather(document, URL));
      }),
      { numRuns: 200 },
    );
  });
});

describe('work is in proportion to the page', () => {
  const rows: [string, (size: number) => string][] = [
    ['elements in a line', (size) => '<b>49</b><i>,99</i>'.repeat(size)],
    ['paragraphs and links', (size) => '<p><a href="/a">Wort</a> 49 €</p>'.repeat(size)],
    ['rows of a table', (size) => `<table>${'<tr><td>DHL<td>4 €'.repeat(size)}</table>`],
    ['labels and controls', (size) => '<label>Menge <input></label>'.repeat(size)],
    ['nested blocks', (size) => `${'<div>a'.repeat(100)}${'</div>'.repeat(100)}`.repeat(size / 100)],
  ];
  it.each(rows)('%s', (_, write) => {
    const [half = 0, whole = 0] = [400, 800].map((size) => stepsOf(parse(write(size))));
    expect(whole).toBeGreaterThan(half);
    expect(whole / half).toBeLessThan(2.1);
  });
});

describe('what has no end', () => {
  it.each(['div', 'span', 'table><tr><td', 'a href=/a', 'label', 'dl><dd', 'button', 'details'])(
    'a hundred thousand times <%s> inside one another is cut',
    (name) => {
      const { cut } = check(parse(`${`<${name}>`.repeat(100_000)}tief`));
      expect(cut).not.toEqual([]);
    },
    60_000,
  );

  const texts: [string, string][] = [
    ['words', 'Wort '],
    ['white space', ' \n\t '],
    ['digits', '1234567890'],
    ['what nobody sees', '\u200b\u00ad'],
    ['words without a space', '返品'],
  ];
  it.each(texts)('ten million characters of %s in one text are cut', (_, word) => {
    const document = parse('<p id="p">vor</p><p>nach</p>');
    const target = document.getElementById('p') as Element;
    target.firstChild?.replaceWith(word.repeat(10_000_000 / word.length));
    const snapshot = check(document);
    expect(charactersOf(snapshot)).toBeLessThanOrEqual(BOUNDS.characters);
    expect(snapshot.cut).toEqual(['characters']);
  });
});
