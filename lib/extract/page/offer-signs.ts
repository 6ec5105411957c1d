import type { Evidence } from '../../facts/evidence.ts';
import type { PageKind } from '../../facts/page-kind.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import type { Field } from '../../packs/link-table.ts';
import { evidenceOf } from '../candidate.ts';
import { readMoney } from '../slots/money.ts';
import { fieldName, type KindIndex } from './kind-index.ts';
import type { Sign } from './sign.ts';
import { namedHeading } from './titles.ts';

type Fields = Pick<KindIndex, 'fields'>;

/** A price that belongs to the thing above it stands at most so many blocks under its name. */
const NEAR = 25;

/** A link to a thing has so long a name, and stands at most so many blocks above its price. */
const NAME_LENGTH = 12;
const BESIDE = 2;

/** More fields for a quantity than this: the page offers many things. */
const FEW = 2;

/**
 * The signs of one thing that a page offers, whatever its language: a main heading that names it as the title
 * does, a price under it, a field for how many; and those of a list of things: a field that sorts them.
 *
 * @example offerSigns(snapshot, kinds).map(({ for: kind }) => kind) // ['product', 'product']
 */
export function offerSigns(snapshot: Snapshot, kinds: Fields): Sign<PageKind>[] {
  const { blocks, url } = snapshot;
  const signs: Sign<PageKind>[] = [];
  const heading = namedHeading(snapshot);
  if (heading !== null) {
    const name = evidenceOf('text', blocks[heading]?.text ?? '', url, `block:${heading}`);
    signs.push({ for: 'product', score: 0.3, evidence: name });
    const price = priceUnder(heading, snapshot);
    if (price !== null) {
      const evidence = evidenceOf('text', blocks[price]?.text ?? '', url, `block:${price}`);
      signs.push({ for: 'product', score: isLinked(price, snapshot) ? 0.2 : 0.5, evidence });
    }
  }
  const quantity = fieldsFor('quantity', snapshot, kinds);
  if (quantity.length > 0 && quantity.length <= FEW)
    signs.push(
      ...quantity.slice(0, 1).map((evidence): Sign<PageKind> => ({ for: 'product', score: 0.4, evidence })),
    );
  const sort = fieldsFor('sort', snapshot, kinds)[0];
  if (sort) signs.push({ for: 'listing', score: 0.5, evidence: sort });
  return signs;
}

function priceUnder(heading: number, { blocks }: Snapshot): number | null {
  const at = blocks.findIndex(
    ({ text }, at) => at > heading && at <= heading + NEAR && text.length <= 120 && hasMoney(text),
  );
  return at < 0 ? null : at;
}

/** In a list the price of a thing stands right under the link to it. */
function isLinked(price: number, { links, url }: Snapshot): boolean {
  const [page = ''] = url.split('#');
  return links.some(
    ({ block, region, text, href }) =>
      block !== undefined &&
      block <= price &&
      block >= price - BESIDE &&
      region === 'main' &&
      text.length >= NAME_LENGTH &&
      href.split('#')[0] !== page,
  );
}

function hasMoney(text: string): boolean {
  return /\d/.test(text) && readMoney(text).length > 0;
}

/**
 * The fields of a page's forms that are for one purpose, told by the names that programs give them; not those of
 * dialogs.
 *
 * @example fieldsFor('quantity', snapshot, kinds)[0]?.locator // 'control:4'
 */
export function fieldsFor(purpose: Field, { controls, url }: Snapshot, { fields }: Fields): Evidence[] {
  return controls.flatMap(({ name, label, region }, at) =>
    region !== 'dialog' && name !== '' && fields.get(fieldName(name)) === purpose
      ? [evidenceOf('form', label || name, url, `control:${at}`)]
      : [],
  );
}
