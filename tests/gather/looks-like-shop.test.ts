import { describe, expect, it } from 'vitest';
import { looksLikeShop } from '../../lib/gather/looks-like-shop.ts';
import { documentOf } from './document-of.ts';

const slugs = {
  till: new Set(['cart', 'checkout', 'warenkorb', 'kosarica', 'shopping-cart']),
  policies: new Set([
    'returns',
    'returns-policy',
    'shipping',
    'obchodni-podminky',
    'vraceni-zbozi',
    'dostawa',
    'zwroty',
  ]),
};

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const OFFER = '"offers":{"@type":"Offer","price":"9"}';

describe('a shop page', () => {
  const rows: [string, string][] = [
    ['says product and offer', ld(`{"@type":"Product",${OFFER}}`)],
    ['says so in full', ld(`{"@type": ["https:\\/\\/schema.org\\/Product"],${OFFER}}`)],
    ['says order', ld('{"@context":"https://schema.org","@type":"Order"}')],
    [
      'says so in microdata',
      '<div itemscope itemtype="http://schema.org/Product"><b itemprop="price">9</b></div>',
    ],
    ['says so in meta tags', '<meta property="product:price:amount" content="9">'],
    ['has the type of OpenGraph', '<meta property="og:type" content="product">'],
    ['has a cart and money', '<a href="/warenkorb">Korb</a><p>49,99 €</p>'],
    ['has a cart with a query and money before', '<a href="/de/cart?x=1">Cart</a><p>EUR 49.99</p>'],
    ['has a way to a till and money', '<a href="/checkout/">x</a><p>249 kr</p>'],
    [
      'has a cart and a page on returns',
      '<i class="mini-cart"></i><a href="/pages/returns-policy">Returns</a>',
    ],
    [
      'has terms of sale and a page on returns',
      '<a href="/obchodni-podminky">a</a><a href="/vraceni-zbozi">b</a>',
    ],
    ['has a cart in Slovenian', '<a href="/kosarica">a</a><p>12,00 €</p>'],
    ['has pages on delivery and on returns', '<a href="dostawa.html">a</a><a href="zwroty.html">b</a>'],
    ['has more words around theirs', '<a href="/shipping-rates">a</a><a href="/easy_Returns.html?a=1">b</a>'],
    [
      'has a cart further up in an address',
      '<a href="https://shop.example/shopping_cart/show">x</a><p>9 €</p>',
    ],
    ['has a cart without loading', '<a href="#/cart">x</a><p>9 €</p>'],
  ];
  it.each(rows)('%s', (_, html) => {
    expect(looksLikeShop(documentOf(html), slugs)).toBe(true);
  });
});

describe('no shop page', () => {
  const rows: [string, string][] = [
    ['is empty', ''],
    [
      'is a newspaper that calls itself a product',
      ld('{"@type":"NewsArticle","isPartOf":{"@type":["CreativeWork","Product"]}}'),
    ],
    ['names a product without an offer', ld('{"@type":"Product","name":"Zeitung"}')],
    [
      'is a recipe of a shop',
      `${ld('{"@type":"Recipe"}')}<a href="/cart">x</a><a href="/returns-policy">y</a><p>9 €</p>`,
    ],
    ['only names money', '<p>Der Umsatz stieg um 4 Mio. €, die Aktie auf 49,99 €.</p>'],
    ['only has a cart', '<a href="/cart">x</a>'],
    [
      'has a cart only as part of a word',
      '<a href="/hash-brown-basket-recipe/">x</a><a href="/go-kart">y</a><p>9 €</p>',
    ],
    ['has one page on returns in two languages', '<a href="/returns">x</a><a href="/en/returns/">y</a>'],
    ['has a policy only as part of a word', '<a href="/shippingforecast">x</a><a href="/noreturns">y</a>'],
    [
      'has policies further up in addresses',
      '<a href="/returns/of/the/king">x</a><a href="/shipping/news">y</a>',
    ],
    ['has money only in a script', '<a href="/cart">x</a><script>a = "$1"</script>'],
    ['has sections on returns', '<a href="#returns">x</a><a href="#shipping">y</a><p>9 €</p>'],
  ];
  it.each(rows)('%s', (_, html) => {
    expect(looksLikeShop(documentOf(html), slugs)).toBe(false);
  });

  it('has its cart on another host', () => {
    const document = documentOf('<a href="https://shop.example/cart">x</a><p>9 €</p>');
    Object.defineProperty(document, 'location', { value: { host: 'news.example' } });
    expect(looksLikeShop(document, slugs)).toBe(false);
  });
});
