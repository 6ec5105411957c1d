import type { Source } from '../../facts/evidence.ts';
import { inLine } from '../../facts/in-line.ts';
import type { Path, ValueOf } from '../../facts/paths.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';

export type Value = string | Entity;

/**
 * A thing that a page describes in the words of schema.org, from JSON-LD or microdata. Things may
 * refer to each other in circles: readers follow named properties, never "all of them".
 */
export interface Entity {
  /** Names without their vocabulary: `Product`, `OnlineStore`. */
  types: string[];
  id: string;
  properties: Map<string, Value[]>;
  /** The property it was first met under, e.g. `isRelatedTo`; empty where it stands on its own. */
  via: string;
  source: Source;
  /** Where it stands in the Snapshot, e.g. `json-ld:0`. */
  locator: string;
}

/** The last part of a name: `nameOf('https://schema.org/Product')` → `'Product'`. */
export function nameOf(term: string): string {
  const end = Math.max(term.lastIndexOf('/'), term.lastIndexOf('#'), term.lastIndexOf(':'));
  return term.slice(end + 1).trim();
}

/** True where the thing is of one of the types: `isOf(entity, 'Product', 'ProductGroup')`. */
export function isOf(entity: Entity, ...types: string[]): boolean {
  return entity.types.some((type) => types.includes(type));
}

/** The things under a property, in order. */
export function entitiesOf(entity: Entity, property: string): Entity[] {
  return (entity.properties.get(property) ?? []).filter((value) => typeof value !== 'string');
}

/** The texts under a property, in order, none empty; of a thing its name, `@value` or id. */
export function textsOf(entity: Entity, property: string): string[] {
  const texts: string[] = [];
  for (const value of entity.properties.get(property) ?? []) {
    const text = typeof value === 'string' ? value : (ownText(value, 'name') ?? value.id);
    const folded = inLine(decoded(text)).normalize('NFC');
    if (folded !== '') texts.push(folded);
  }
  return texts;
}

/** The first text under the first of the properties that has one: `textOf(offer, 'price', 'lowPrice')`. */
export function textOf(entity: Entity, ...properties: string[]): string | undefined {
  for (const property of properties) {
    const [text] = textsOf(entity, property);
    if (text !== undefined) return text;
  }
  return undefined;
}

/**
 * A candidate whose quote is the named properties as the markup has them. Null where none has a
 * text: a value without words behind it is no fact.
 *
 * @example claim(offer, url, 'price.current', money, ['price', 'priceCurrency'], 0.9)
 */
export function claim<P extends Path>(
  entity: Entity,
  url: string,
  path: P,
  value: ValueOf<P>,
  properties: readonly string[],
  weight: number,
): Candidate<P>[] {
  const words = properties.flatMap((property) => {
    const text = textOf(entity, property);
    return text === undefined ? [] : [`${property}: ${text}`];
  });
  if (words.length === 0) return [];
  return [candidate(path, value, evidenceOf(entity.source, words.join(', '), url, entity.locator), weight)];
}

function ownText(entity: Entity, property: string): string | undefined {
  return entity.properties.get(property)?.find((value) => typeof value === 'string');
}

const NAMED: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  reg: '®',
  trade: '™',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/** Accents of named letters, as combining characters: `&iacute;` is `i` and an acute. */
const ACCENTS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
};

/** JSON is not HTML, but many shops escape it as if it were, some of them twice: `Tom &amp; Co`, `Tom&amp;#8217;s`. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  const once = decodedOnce(text);
  return /&amp;#?\w/.test(text) ? decodedOnce(once) : once;
}

function decodedOnce(text: string): string {
  const accented = text.replace(
    /&([A-Za-z])(acute|grave|circ|uml|tilde|cedil|ring);/g,
    (_, letter: string, mark: string) => (letter + (ACCENTS[mark] ?? '')).normalize('NFC'),
  );
  return accented.replace(
    /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([a-z]{2,6}));/g,
    (whole, decimal, hex, name) => {
      if (name) return NAMED[name] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
