import { inLine } from '../../facts/in-line.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { foldPhrase } from '../fold-phrase.ts';
import { readMoney } from '../slots/money.ts';
import type { ProductZone } from './product-zone.ts';
import type { ScannedPage } from './scan-page.ts';

/** How near the heading a line stands that is only the maker's name, and a link to its things, in blocks. */
const BESIDE = 2;
const ABOVE = 8;
const BELOW = 20;

const LONGEST = 40;
const MOST_WORDS = 4;
const WEIGHTS = { line: 0.4, link: 0.42 } as const;

/** A part of an address that says that what follows is a maker, in the words shops use for it. */
const MAKERS =
  /[/?&_-](?:brands?|marken?|hersteller|manufacturers?|marques?|marcas?|marche|marchio|merk(?:en)?|producers?|producent(?:en|i)?|vendors?|varumarke[nt]?|maerker?|merkki|znack[ay]|vyrobce|proizvajalec|brend|designers?|makers?)[/=_-]/i;

/**
 * Who makes the thing that a product page sells, where no word announces it: a line beside the heading with which
 * the page's title, or the heading, begins; or a link near it to the things of one maker.
 *
 * @example readBrand(page, zone)[0]?.value // 'Muster' above the heading 'Wool pullover' on 'Muster Wool pullover | Shop'
 */
export function readBrand(page: ScannedPage, zone: ProductZone): Candidate[] {
  const { blocks, links, url, title } = page.snapshot;
  const { heading } = zone;
  const name = foldPhrase(heading.block.text);
  const found: Candidate[] = [];
  for (const at of [-1, 1, -BESIDE, BESIDE].map((step) => heading.index + step)) {
    const block = blocks[at];
    if (!block || block.region === 'nav' || block.region === 'dialog' || !isName(block.text)) continue;
    const line = foldPhrase(block.text);
    const opens = `${foldPhrase(title)} `.startsWith(`${line} `) || `${name} `.startsWith(`${line} `);
    if (line === '' || line === name || !opens) continue;
    found.push(made(block.text, WEIGHTS.line, `block:${at}`));
    break;
  }
  for (const [at, { text, href, region, block }] of links.entries()) {
    if (block === undefined || block < heading.index - ABOVE || block > heading.index + BELOW) continue;
    if (region === 'footer' || region === 'nav' || !isName(text) || !MAKERS.test(href)) continue;
    const words = foldPhrase(text);
    const isTold = ` ${name} `.includes(` ${words} `) || slugOf(href).includes(words.replace(/ /g, ''));
    if (words !== '' && isTold) found.push(made(text, WEIGHTS.link, `link:${at}`));
  }
  return found;

  function made(text: string, weight: number, locator: string): Candidate {
    const value = inLine(text).normalize('NFC');
    const source = locator.startsWith('link') ? 'link' : 'text';
    return candidate('product.brand', value, evidenceOf(source, value, url, locator), weight);
  }
}

function isName(text: string): boolean {
  const words = text.trim();
  return (
    words.length >= 2 &&
    words.length <= LONGEST &&
    words.split(/\s+/).length <= MOST_WORDS &&
    /^[\p{Lu}\p{Lo}\d]/u.test(words) &&
    /\p{L}/u.test(words) &&
    !/[:?!/|>%]|(?:\.\.|…)$/.test(words) &&
    readMoney(words).length === 0
  );
}

/** What follows the word for makers in an address, letters only. */
function slugOf(href: string): string {
  const tail = href.slice(href.search(MAKERS)).slice(1, 200);
  return foldPhrase(tail.replace(/^[a-z]+/i, '')).replace(/ /g, '');
}
