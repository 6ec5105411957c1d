import type { SavedPage } from './saved-pages.ts';

const ROWS = 7_100;

const PROSE =
  'The parcel leaves our store within two working days, and we write to you when it does. What does not fit can come back. ';

/**
 * A page of two megabytes, as a shop might serve it that lists all it has: a long table with items in microdata,
 * paragraphs, and links.
 *
 * @example largePage().html.length // about 2_000_000
 */
export function largePage(): SavedPage {
  const rows = Array.from(
    { length: ROWS },
    (_, at) =>
      `<tr itemscope itemtype="https://schema.org/Product"><td><a href="/p/${at}?from=list" itemprop="url"><span itemprop="name">Mug no. ${at}</span></a><td><s>${at % 90},50 €</s> <b itemprop="price">${at % 80},90 €</b><td class="stock">in stock`,
  );
  const texts = Array.from({ length: 800 }, (_, at) => `<h2>Part ${at}</h2><p>${PROSE.repeat(3)}</p>`);
  const links = Array.from({ length: 2_000 }, (_, at) => `<li><a href="/group/${at}">Group ${at}</a>`);
  const html = `<!doctype html><html lang="en"><title>All mugs</title><style>.stock{color:green}</style><main><table>${rows.join('')}</table>${texts.join('')}</main><footer><ul>${links.join('')}</ul></footer>`;
  return { name: 'a large page', url: 'https://shop.example/', html: new TextEncoder().encode(html) };
}
