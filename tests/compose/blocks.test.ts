import { describe, expect, it } from 'vitest';
import { snapshotOf, textsOf } from '../gather/document-of.ts';

describe('text', () => {
  const rows: [string, string, string[]][] = [
    ['of inline elements is joined', '<p>Woll<b>pull</b>over <i>blau</i></p>', ['Wollpullover blau']],
    ['of blocks stands apart', '<div>Eins<div>Zwei</div>Drei</div>', ['Eins', 'Zwei', 'Drei']],
    ['has its white space folded', '<p>\n 49,99&nbsp;€ \t inkl.\n MwSt. </p>', ['49,99 € inkl. MwSt.']],
    [
      'loses what nobody sees',
      '<p>Rück&shy;gabe&#x200b;recht &#x202a;49 €&#x202c;</p>',
      ['Rückgaberecht 49 €'],
    ],
    [
      'breaks where the page breaks',
      '<p>Laden GmbH<br>Weg 1<br/>\n12345 Ort</p>',
      ['Laden GmbH\nWeg 1\n12345 Ort'],
    ],
    ['of two breaks is two paragraphs', '<div>Eins<br><br>Zwei</div>', ['Eins', 'Zwei']],
    ['keeps the lines of preformatted text', '<pre>Weg 1\n12345 Ort</pre>', ['Weg 1\n12345 Ort']],
    [
      'of a label and what it touches is two words',
      '<p><b>Delivery</b><span>2 days</span></p>',
      ['Delivery 2 days'],
    ],
    ['of a letter in bold is one word', '<p><b>W</b>ool <b>W</b><i>ool</i></p>', ['Wool Wool']],
    ['of touching elements is two words', '<p><a href="/a">Home</a><a href="/b">Shop</a></p>', ['Home Shop']],
    ['of touching digits is one number', '<p><span>49</span><span>,99</span><span>€</span></p>', ['49,99 €']],
    [
      'of touching groups of digits is one number',
      '<p><span>1.</span><span>29</span><span>9</span></p>',
      ['1.299'],
    ],
    ['of touching letters is one word', '<p><b>Sh</b><i>op</i></p>', ['Shop']],
    [
      'of scripts and styles is skipped',
      '<p>A<script>x</script><style>y</style><template>z</template></p>',
      ['A'],
    ],
    ['of svg and noscript is skipped', '<p>A <svg><text>x</text></svg><noscript>y</noscript>B</p>', ['A B']],
    [
      'shows the address behind a link',
      '<p><a href="mailto:info%40shop.example?subject=x">Mail</a></p>',
      ['Mail info@shop.example'],
    ],
    [
      'shows an address once',
      '<p><a href="mailto:Info@shop.example">info@shop.example</a></p>',
      ['info@shop.example'],
    ],
    ['shows the number behind a link', '<p><a href="tel:+49301234">Anrufen</a></p>', ['Anrufen +49301234']],
    ['shows a number once', '<p><a href="tel:+49301234">030 1234</a></p>', ['030 1234']],
    [
      'decodes a shielded mail address',
      '<p>E-Mail: <span data-cfemail="2a4b6a48044f52">[protected]</span></p>',
      ['E-Mail: a@b.ex'],
    ],
    [
      'of elements of their own making is a block',
      '<shop-price>5 €</shop-price><shop-tax>inkl.</shop-tax>',
      ['5 €', 'inkl.'],
    ],
  ];
  it.each(rows)('%s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it('longer than a block goes on in the next, and nothing is lost', () => {
    const { blocks, cut } = snapshotOf(`<p>${'Wort '.repeat(10_000)}</p>`);
    expect(blocks.length).toBe(3);
    expect(blocks.map(({ text }) => text.match(/Wort/g)?.length ?? 0).reduce((a, b) => a + b)).toBe(10_000);
    expect(cut).toEqual([]);
  });
});

describe('marks', () => {
  const marked = (html: string) => {
    const { text = '', marks = [] } = snapshotOf(html).blocks[0] ?? {};
    return marks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
  };
  const rows: [string, string, string[]][] = [
    [
      'struck by del, s and strike',
      '<p><del>9 €</del> <s>8 €</s> <strike>7 €</strike> 6 €</p>',
      ['struck: 9 €', 'struck: 8 €', 'struck: 7 €'],
    ],
    [
      'struck through inner elements',
      '<p>statt <del><span>49,99</span> <span>€</span></del> 39 €</p>',
      ['struck: 49,99 €'],
    ],
    ['small', '<p>49 € <small>inkl. MwSt.</small></p>', ['small: inkl. MwSt.']],
    ['raised cents', '<p>49<sup>99</sup> €</p>', ['raised: 99']],
    ['hidden by attribute', '<p hidden>Versand</p>', ['hidden: Versand']],
    ['hidden by visibility', '<p style="visibility:hidden">Versand</p>', ['hidden: Versand']],
    ['hidden by style', '<div style="color:red; display : none"><p>Versand</p></div>', ['hidden: Versand']],
    [
      'hidden in a dialog that only aria-hidden closes',
      '<div aria-hidden="true"><p>Versand</p></div>',
      ['hidden: Versand'],
    ],
    [
      'not hidden where only a screen reader skips a word',
      '<p>Preis <span aria-hidden="true">49 €</span></p>',
      [],
    ],
    ['hidden over several lines', '<p hidden>Eins<br>Zwei</p>', ['hidden: Eins\nZwei']],
    [
      'one in a block of two ways',
      '<p><small>zzgl. <s>4 €</s></small></p>',
      ['small: zzgl. 4 €', 'struck: 4 €'],
    ],
    ['none', '<p>Versand</p>', []],
  ];
  it.each(rows)('%s', (_, html, marks) => {
    expect(marked(html).sort()).toEqual(marks.sort());
  });

  it('hide what a closed accordion holds, but not its head', () => {
    const { blocks } = snapshotOf(
      '<details><summary>Versand</summary><p>4 €</p></details><details open><p>5 €</p></details>',
    );
    expect(blocks.map(({ text, marks }) => [text, marks?.[0]?.kind])).toEqual([
      ['Versand', undefined],
      ['4 €', 'hidden'],
      ['5 €', undefined],
    ]);
  });
});

describe('roles', () => {
  const roled = (html: string) => snapshotOf(html).blocks.map(({ role, text }) => `${role}: ${text}`);
  const rows: [string, string, string[]][] = [
    ['headings', '<h1>Woll<div>pullover</div></h1><h6>x</h6>', ['heading: Woll\npullover', 'heading: x']],
    ['headings by role', '<div role="heading" aria-level="3">Versand</div>', ['heading: Versand']],
    ['list items, closed or not', '<ul><li>A<li><p>B</p></ul>', ['item: A', 'item: B']],
    [
      'buttons',
      '<p>Menge</p><button><span>In den</span> <b>Korb</b></button>',
      ['text: Menge', 'button: In den Korb'],
    ],
    ['buttons by role', '<a role="button" href="/kasse">Zur Kasse</a>', ['button: Zur Kasse']],
    [
      'buttons by value',
      '<input type="submit" value="Kaufen"><input type="text" value="x">',
      ['button: Kaufen'],
    ],
    ['labels', '<label for="a">Land</label><input id="a">', ['label: Land']],
    ['rows', '<table><tr><td>DHL</td><td>4,99 €</td></tr></table>', ['row: DHL\t4,99 €']],
    ['rows of one cell are text', '<table><tr><td>DHL</td></tr></table>', ['text: DHL']],
    [
      'rows by role',
      '<div role="table"><div role="row"><span role="cell">DHL</span><span role="cell">4 €</span></div></div>',
      ['row: DHL\t4 €'],
    ],
    [
      'tables that lay out a page',
      '<table><tr><td><h1>Laden</h1></td><td><p>Text</p></td></tr></table>',
      ['heading: Laden', 'text: Text'],
    ],
    [
      'pairs',
      '<dl><dt>Versand:</dt><dd>2–4 Tage</dd><dt>Preis<dd>4 €<dd>frei ab 50 €</dl>',
      ['pair: Versand: 2–4 Tage', 'pair: Preis: 4 €', 'pair: Preis: frei ab 50 €'],
    ],
    ['pairs in groups', '<dl><div><dt>Versand</dt> <dd>4 €</dd></div></dl>', ['pair: Versand: 4 €']],
    ['terms alone', '<dl><dt>Versand</dt></dl>', ['text: Versand']],
    [
      'a heading that somebody forgot to close',
      `<h1>Laden<h2>Ware</h2><p>Text</p>`,
      ['text: Laden', 'heading: Ware', 'text: Text'],
    ],
  ];
  it.each(rows)('%s', (_, html, blocks) => {
    expect(roled(html)).toEqual(blocks);
  });

  it('give a row its cells, empty ones too, and the heads of their columns', () => {
    const { blocks } = snapshotOf(
      '<table><thead><tr><th>Land<th>Zeit<th>Kosten</thead><tr><td>DE<td><td>4 €</tr><tr><td>AT<td>9 €</tr></table>',
    );
    expect(blocks.map(({ cells, heads }) => ({ cells, heads }))).toEqual([
      { cells: ['Land', 'Zeit', 'Kosten'], heads: undefined },
      { cells: ['DE', '', '4 €'], heads: ['Land', 'Zeit', 'Kosten'] },
      { cells: ['AT', '9 €'], heads: undefined },
    ]);
  });

  it('give a pair its term without the colon', () => {
    expect(snapshotOf('<dl><dt>Versand :</dt><dd>4 €</dd></dl>').blocks[0]).toMatchObject({
      term: 'Versand',
    });
  });
});

describe('headings', () => {
  const under = (html: string) => {
    const { blocks } = snapshotOf(html);
    return blocks.map(
      (block) => `${block.text} < ${block.under === undefined ? '–' : blocks[block.under]?.text}`,
    );
  };
  const rows: [string, string, string[]][] = [
    ['hold what follows', '<p>A</p><h1>H</h1><p>B</p>', ['A < –', 'H < –', 'B < H']],
    ['end with the next of their level', '<h2>a</h2><h2>b</h2><p>c</p>', ['a < –', 'b < –', 'c < b']],
    [
      'nest by level',
      '<h1>1</h1><h3>3</h3><p>a</p><h2>2</h2><p>b</p>',
      ['1 < –', '3 < 1', 'a < 3', '2 < 1', 'b < 2'],
    ],
    [
      'end with their item',
      '<h2>H</h2><ul><li><h3>A</h3><p>a</p></li></ul><p>b</p>',
      ['H < –', 'A < H', 'a < A', 'b < H'],
    ],
    ['end with their landmark', '<nav><h2>Menü</h2></nav><p>a</p>', ['Menü < –', 'a < –']],
    [
      'reach out of a section that holds them alone',
      '<section><h2>H</h2></section><section><p>a</p></section>',
      ['H < –', 'a < H'],
    ],
    [
      'are also what opens an accordion',
      '<h2>H</h2><details><summary>S</summary><p>a</p></details><p>b</p>',
      ['H < –', 'S < H', 'a < S', 'b < H'],
    ],
  ];
  it.each(rows)('%s', (_, html, lines) => {
    expect(under(html)).toEqual(lines);
  });
});
