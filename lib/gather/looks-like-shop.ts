import { endsOf, type ShopSlugs } from '../facts/shop-slugs.ts';

const typed = (names: string) => new RegExp(String.raw`"@type"[\s:[]+"(?:http[^"]+/)?(?:${names})"`);

/** Schema.org types by which a page says that it sells; a Product without an offer is also said of newspapers. */
const SELLS = typed('Order|OnlineStore');
const PRODUCT = typed('Product(?:Group)?');
const OFFER = typed('(?:Aggregate)?Offer');
/** Types of pages to read, not to buy from; shops have them too, and there is nothing to report on them. */
const READING = typed('\\w*Article|BlogPosting|Recipe|QAPage');

/** Names of pages are short; titles of articles are not. */
const LONGEST = 60;

const CODES = 'EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|TL|kr|zł|Kč|Ft|lei|[€$£¥₹₺₽]';
const MONEY = new RegExp(String.raw`(?<![\p{L}])(?:${CODES})\s?\d|\d\s?(?:${CODES})(?!\p{L})`, 'u');

/**
 * True where a page seems to be of a shop: it says so in structured data, or shows two of these: a
 * way to a cart, a cart, pages on delivery or returns; a cart and an amount of money do as well. Made to be
 * cheap and to hold back: it looks at a bounded part of the page and passes over articles and recipes. `slugs` are
 * how shops of all languages call these pages in addresses.
 *
 * @example looksLikeShop(document, { till: new Set(['cart']), policies: new Set(['returns']) })
 */
export function looksLikeShop(document: Document, { till, policies }: ShopSlugs): boolean {
  const all = (selector: string) => [...native(document, 'querySelectorAll').call(document, selector)];
  const said = all('script[type^="application/ld+json"]').map(({ textContent }) =>
    (textContent ?? '').slice(0, 100_000),
  );
  const says = (type: RegExp) => said.some((text) => type.test(text));
  const sells =
    'meta[property$="price:amount"],meta[property="og:type"][content="product"],' +
    '[itemtype$="/Product"] [itemprop="price"],[itemtype$="/Order"]';
  if (says(SELLS) || (says(PRODUCT) && says(OFFER)) || all(sells).length > 0) return true;
  if (says(READING) || all('[itemtype$="/Recipe"]').length > 0) return false;

  const links = addresses(all('a[href]').slice(0, 1_500), document.location?.host);
  const carts =
    Number(links.some((address) => stepsOf(address.replace(/#\/?/, '/')).some((step) => till.has(step)))) +
    Number(all('[id*="cart" i],[class*="cart" i]').some(isCart));
  const last = links.map((address) => stepsOf(address).at(-1)?.slice(0, LONGEST) ?? '');
  const told = new Set(last.map((step) => endsOf(step).find((end) => policies.has(end))));
  told.delete(undefined);
  return carts + told.size > 1 || (carts > 0 && namesMoney(document));
}

/** As `read`, in the few bytes that the sentinel may have: an image of the same name hides the document's own. */
function native<K extends keyof Document>(document: Document, key: K): Document[K] {
  return Reflect.get(Object.getPrototypeOf(document), key, document);
}

/** Addresses on the same host, as they are written. */
function addresses(links: Element[], host: string | undefined): string[] {
  return links
    .map((link) => link.getAttribute('href') ?? '')
    .filter((address) => {
      const other = /^(?:https?:)?\/\/([^/?#]+)/i.exec(address)?.[1];
      return address.length < 300 && (!host || !other || other === host);
    });
}

/** The steps of an address' path, without the endings of files. */
function stepsOf(address: string): string[] {
  const path = address.replace(/[?#].*$|^(?:https?:)?\/\/[^/?#]*/gi, '').toLowerCase();
  return path
    .split('/')
    .flatMap((step) => (step ? [step.replace(/\.\w{2,5}$/, '').replaceAll('_', '-')] : []));
}

/** True where id or class have a word for a cart. */
function isCart(element: Element): boolean {
  const words = ['id', 'class'].map((name) => element.getAttribute(name)?.slice(0, 200)).join(' ');
  return /(?:^|[\s_-])cart(?:$|[\s_-]|B)/i.test(words);
}

/** Prices are short texts, so that long ones need not be looked through. */
function namesMoney(document: Document): boolean {
  const walker = native(document, 'createTreeWalker').call(document, document, 4);
  for (let seen = 0; seen < 5_000 && walker.nextNode(); seen += 1) {
    const { nodeValue, parentNode } = walker.currentNode;
    const text = nodeValue ?? '';
    if (text.length > 200 || !MONEY.test(text)) continue;
    if (!/^s(?:cript|tyle)$/.test((parentNode as Element).localName)) return true;
  }
  return false;
}
