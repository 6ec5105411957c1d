import { describe, expect, it } from 'vitest';
import { snapshotOf } from './document-of.ts';

const itemsOf = (html: string) => snapshotOf(html).microdata;
const first = (html: string) => itemsOf(`<div itemscope>${html}</div>`)[0]?.properties.a?.[0];

describe('values', () => {
  const rows: [string, string, string][] = [
    ['text, folded', '<b itemprop="a"> Woll\n pullover </b>', 'Woll pullover'],
    ['content of a meta', '<meta itemprop="a" content=" 49.99 ">', '49.99'],
    ['content of any element', '<b itemprop="a" content="49.99">49,99 €</b>', '49.99'],
    ['an absolute address of a link', '<a itemprop="a" href="/x">y</a>', 'https://shop.example/x'],
    ['an absolute address of an image', '<img itemprop="a" src="x.png">', 'https://shop.example/p/x.png'],
    [
      'an enumeration as a link',
      '<link itemprop="a" href="https://schema.org/InStock">',
      'https://schema.org/InStock',
    ],
    ['no address but of the web', '<a itemprop="a" href="javascript:x">y</a>', ''],
    ['a machine date', '<time itemprop="a" datetime="2026-11-21">heute</time>', '2026-11-21'],
    ['a date as text', '<time itemprop="a">2026</time>', '2026'],
    ['a data value', '<data itemprop="a" value="7">sieben</data>', '7'],
  ];
  it.each(rows)('%s', (_, html, value) => {
    expect(first(html)).toBe(value);
  });
});

describe('items', () => {
  it('nest, and only the outermost stand in the list', () => {
    expect(
      itemsOf(
        `<div itemscope itemtype="https://schema.org/Product" itemid="urn:p:1"><h1 itemprop="name">Pullover</h1>
         <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><i itemprop="price">9</i></div></div>
         <p itemscope itemtype="https://schema.org/Organization"></p>`,
      ),
    ).toEqual([
      {
        type: ['https://schema.org/Product'],
        id: 'urn:p:1',
        properties: {
          name: ['Pullover'],
          offers: [{ type: ['https://schema.org/Offer'], properties: { price: ['9'] } }],
        },
      },
      { type: ['https://schema.org/Organization'], properties: {} },
    ]);
  });

  it('have several names and values', () => {
    expect(itemsOf('<p itemscope><b itemprop="a b">1</b><b itemprop="a">2</b></p>')[0]?.properties).toEqual({
      a: ['1', '2'],
      b: ['1'],
    });
  });

  it('take in what they refer to', () => {
    const html =
      '<p id="x"><b itemprop="a">1</b></p><div itemscope itemref="x none"><b itemprop="a">2</b></div>';
    expect(itemsOf(html)[0]?.properties).toEqual({ a: ['2', '1'] });
  });

  it('leave out what contains itself', () => {
    const html =
      '<div id="x" itemscope><p id="y" itemprop="a" itemscope itemref="x z"></p></div><i id="z" itemprop="b">1</i>';
    expect(itemsOf(`<div itemscope itemref="y"></div>${html}`)).toMatchObject([
      { properties: { a: [{ properties: { b: ['1'] } }] } },
      { properties: { a: [{ properties: { b: ['1'] } }] } },
    ]);
  });

  it('end where two refer to each other', () => {
    const html =
      '<div itemscope itemref="x"></div><p id="x" itemprop="a" itemscope itemref="y"></p><p id="y" itemprop="b" itemscope itemref="x"></p>';
    expect(itemsOf(html)).toEqual([
      { type: [], properties: { a: [{ type: [], properties: { b: [{ type: [], properties: {} }] } }] } },
    ]);
  });

  it('stay finite where references multiply', () => {
    const many = Array.from(
      { length: 60 },
      (_, at) => `<p id="i${at}" itemprop="a" itemscope itemref="i${(at + 1) % 60} i${(at + 7) % 60}"></p>`,
    );
    const snapshot = snapshotOf(`<div itemscope itemref="i0"></div>${many.join('')}`);
    expect(snapshot.cut).toEqual(['items']);
  });

  it('have no property that changes the object', () => {
    const [item] = itemsOf('<p itemscope><b itemprop="__proto__">1</b><b itemprop="constructor">2</b></p>');
    expect(Object.getPrototypeOf(item?.properties)).toBe(Object.prototype);
    expect(Object.entries(item?.properties ?? {})).toEqual([['constructor', ['2']]]);
  });
});
