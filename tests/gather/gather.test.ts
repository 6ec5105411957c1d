import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseHtml } from '../../cli/dom.ts';
import { snapshotOf as snapshotOfDocument } from '../../cli/snapshot-of.ts';
import { Snapshot } from '../../lib/facts/snapshot.ts';
import { documentOf, snapshotOf } from './document-of.ts';

describe('links', () => {
  const rows: [string, string, string, string][] = [
    ['text and address', '<a href="/agb">Unsere <b>AGB</b></a>', 'Unsere AGB', 'https://shop.example/agb'],
    [
      'label instead of text',
      '<a href="agb" aria-label="AGB"><i></i></a>',
      'AGB',
      'https://shop.example/p/agb',
    ],
    [
      'label instead of a counter',
      '<a href="/c" aria-label="Cart"><i></i> <b>3</b></a>',
      'Cart',
      'https://shop.example/c',
    ],
    [
      'a price, though it has a label',
      '<a href="/c" aria-label="Mug">9 €</a>',
      '9 €',
      'https://shop.example/c',
    ],
    ['title instead of text', '<a href="?a=b" title="AGB"></a>', 'AGB', 'https://shop.example/p/1?a=b'],
    ['image instead of text', '<a href="//x.example/"><img alt="Start"></a>', 'Start', 'https://x.example/'],
    [
      'text over several blocks',
      '<a href="/x"><div>Eins</div><div>Zwei</div></a>',
      'Eins Zwei',
      'https://shop.example/x',
    ],
  ];
  it.each(rows)('have %s', (_, html, text, href) => {
    expect(snapshotOf(html).links).toMatchObject([{ text, href }]);
  });

  it('start at the base of the page', () => {
    const html =
      '<!doctype html><html><head><base href="https://cdn.example/de/"></head><body><a href="agb">AGB</a></body></html>';
    expect(snapshotOf(html).links[0]?.href).toBe('https://cdn.example/de/agb');
  });

  it('lead nowhere but to the web', () => {
    const html =
      '<a href="javascript:x">a</a><a href="mailto:a@b.example">b</a><a href="ftp://x/">c</a><a href="http://[">d</a><a>e</a>';
    expect(snapshotOf(html).links).toEqual([]);
  });

  it('know their block and their region', () => {
    const { links } = snapshotOf(
      '<p>A</p><p>Es gelten die <a href="/agb">AGB</a></p><footer><a href="/i"> <b></b></a></footer>',
    );
    expect(links).toMatchObject([{ block: 1, region: 'main' }, { region: 'footer' }]);
    expect(links[1]).not.toHaveProperty('block');
  });
});

describe('controls', () => {
  const one = (html: string) => snapshotOf(html).controls[0];
  const labels: [string, string, string][] = [
    ['a label for it', '<label for="q">Menge</label><input id="q">', 'Menge'],
    ['a label after it', '<input id="q"><label for="q">Menge</label>', 'Menge'],
    ['a label around it', '<label><input type="checkbox"> Ich stimme zu</label>', 'Ich stimme zu'],
    ['its own label', '<input aria-label="Menge" placeholder="1">', 'Menge'],
    [
      'what labels it',
      '<b id="x">Ihre</b> <i id="y">Mail</i><input aria-labelledby="x y none">',
      'Ihre Mail',
    ],
    ['its placeholder', '<input placeholder="Gutschein">', 'Gutschein'],
    ['its text', '<button>Jetzt <b>kaufen</b></button>', 'Jetzt kaufen'],
    ['its value', '<input type="submit" value="Kaufen">', 'Kaufen'],
  ];
  it.each(labels)('are named by %s', (_, html, label) => {
    expect(one(html)?.label).toBe(label);
  });

  const values: [string, string, object | undefined][] = [
    ['text that may be typed', '<input name="a" value="Anna">', { kind: 'text', name: 'a', value: '' }],
    ['a mail address', '<input type="email" value="a@b.example">', { kind: 'email', value: '' }],
    ['a password', '<input type="PASSWORD" value="secret">', { kind: 'password', value: '' }],
    ['a long text', '<textarea>Anna</textarea>', { kind: 'textarea', value: '' }],
    ['a number', '<input type="number" value="2">', { kind: 'number', value: '2' }],
    ['a checked box', '<input type="checkbox" value="news" checked>', { value: 'news', checked: true }],
    ['a button that cannot be pressed', '<button disabled>Buy</button>', { disabled: true }],
    ['a button that says so', '<button aria-disabled="true">Buy</button>', { disabled: true }],
    ['an empty box', '<input type="radio" value="dhl">', { value: 'dhl', checked: false }],
    [
      'a choice',
      '<select><option>1</option><option selected>zwei  St.</option></select>',
      { kind: 'select', value: 'zwei St.' },
    ],
    [
      'a choice not made',
      '<select><option>1</option><option>2</option></select>',
      { kind: 'select', value: '1' },
    ],
    ['what is hidden', '<input type="hidden" name="token" value="x">', undefined],
  ];
  it.each(values)('show of %s no more than is right', (_, html, control) => {
    if (control) expect(one(html)).toMatchObject(control);
    else expect(one(html)).toBeUndefined();
  });

  it('never let typed or hidden values into the snapshot', () => {
    const html =
      '<form><input value="geheim"><input type=password value="geheim"><input type=tel value="geheim"><input type=hidden value="geheim"><textarea>geheim</textarea></form>';
    expect(JSON.stringify(snapshotOf(html))).not.toContain('geheim');
  });
});

describe('what is said to machines', () => {
  it('is title, language, meta and JSON-LD as it is written', () => {
    const snapshot = snapshotOf(
      `<!doctype html><html lang="de-AT"><head><title> Mein
        Laden </title><meta property="og:type" content="product"><meta name="description" content="x">
        <meta charset="utf-8"><script type="application/ld+json; charset=utf-8">{"a": </script>
        <script type="Application/LD+JSON">[1,]</script><script type="application/json">{}</script></head>
        <body><svg><title>Pfeil</title></svg></body></html>`,
    );
    expect(snapshot).toMatchObject({
      title: 'Mein Laden',
      language: 'de-AT',
      meta: [
        { name: 'og:type', content: 'product' },
        { name: 'description', content: 'x' },
      ],
      jsonLd: ['{"a": ', '[1,]'],
    });
  });

  it('has an address also where the page has none', () => {
    expect(snapshotOfDocument(documentOf('x'), '{{ page.url }}').url).toMatch(/^https:\/\/page\.invalid\//);
    expect(snapshotOfDocument(documentOf('x'), `https://shop.example/a?b=${'c'.repeat(3_000)}`).url).toBe(
      'https://shop.example/a',
    );
  });
});

describe('shadow roots', () => {
  it('are read where they are open', () => {
    const document = documentOf('<p>vor</p><shop-card><i>Licht</i></shop-card><p>nach</p>');
    const host = document.querySelector('shop-card') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<h2>Karte</h2><p>9 €</p>';
    const texts = snapshotOfDocument(document, 'https://shop.example/').blocks.map(({ text }) => text);
    expect(texts).toEqual(['vor', 'Karte', '9 €', 'Licht', 'nach']);
  });
});

describe('any document', () => {
  const deep = (tag: string, depth: number) => `${`<${tag}>`.repeat(depth)}tief`;
  const rows: [string, string][] = [
    ['empty', ''],
    ['of text alone', 'nur Text'],
    ['of a fragment', '<p>a</p><p>b</p>'],
    ['of a frameset', '<html><frameset><frame src="x"></frameset></html>'],
    ['of tags that are none', '<<>><p <div a="<b">&#xFFFFFFF;&bogus;</ p></>'],
    [
      'with a form that hides the DOM',
      '<form><input name="firstChild"><input name="nodeType"><input name="attributes"><input id="getAttribute"><p>a</p></form>',
    ],
    [
      'with nested forms, links and buttons',
      '<form><form><a href="/a"><a href="/b"><button><button>x</button></button></a></a></form></form>',
    ],
    ['with cells outside of tables', '<td>a<tr><th>b</table><dd>c<dt>d<dd>e</dl><li>f<option>g</select>'],
    [
      'with odd attributes',
      '<a href="http://%zz" style="display:none;;;" role=" HEADING x" aria-level="99999">x</a><div role="constructor" class="__proto__ constructor">y</div>',
    ],
    ['with ten thousand nested blocks', deep('div', 10_000)],
    ['with ten thousand nested inline elements', deep('span', 10_000)],
    ['with ten thousand nested items', `${'<ul><li>'.repeat(5_000)}x`],
    ['with ten thousand nested tables', `${'<table><tr><td>'.repeat(3_300)}x`],
  ];
  it.each(rows)('is gathered: %s', (_, html) => {
    const snapshot = snapshotOfDocument(parseHtml(new TextEncoder().encode(html)), 'https://shop.example/');
    expect(z.safeParse(Snapshot, snapshot).error).toBeUndefined();
  });
});

describe('bounds', () => {
  const rows: [string, string][] = [
    ['depth', `${'<div>'.repeat(500)}tief`],
    ['blocks', '<p>x</p>'.repeat(8_001)],
    ['links', '<a href="/a">x</a>'.repeat(3_001)],
    ['controls', '<input>'.repeat(1_001)],
    ['items', '<p itemscope></p>'.repeat(501)],
    ['scripts', '<script type="application/ld+json">{}</script>'.repeat(61)],
    ['scriptLength', `<script type="application/ld+json">${' '.repeat(400_000)}1</script>`],
    ['characters', `<p>${'Wort '.repeat(400_000)}</p>`],
    ['nodes', '<b></b>'.repeat(120_001)],
    ['meta', '<meta name="a" content="b">'.repeat(301)],
  ];
  it.each(rows)(
    'are told when reached: %s',
    (bound, html) => {
      const snapshot = snapshotOf(html);
      expect(snapshot.cut).toEqual([bound]);
      expect(z.safeParse(Snapshot, snapshot).success).toBe(true);
    },
    60_000,
  );

  it('are not told when they are not', () => {
    expect(snapshotOf('<p>x</p>'.repeat(8_000)).cut).toEqual([]);
    expect(snapshotOf('<b><i></i></b>'.repeat(59_000)).cut).toEqual([]);
  }, 60_000);

  it('end what is open where the page is cut', () => {
    const { links, cut } = snapshotOf(`<a href="/agb">AGB${'<b></b>'.repeat(120_001)}</a>`);
    expect(cut).toEqual(['nodes']);
    expect(links).toMatchObject([{ text: 'AGB' }]);
  }, 60_000);
});
