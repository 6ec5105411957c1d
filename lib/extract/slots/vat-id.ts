import type { Identifier } from '../../facts/values.ts';
import { VAT_SCHEMES } from './vat-schemes.ts';

/** A VAT id and where it stands, in UTF-16 units. */
export interface VatSpan {
  identifier: Identifier;
  start: number;
  end: number;
}

/** How far a VAT id may stretch with its separators. */
const LONGEST = 24;

/**
 * Finds VAT ids by their country prefix: `DE 136 695 976`, `ATU13585627`, `FR 40 303265045`.
 *
 * `valid` tells whether the check digits hold; a number whose digits do not hold is still what the
 * shop wrote. Numbers without a prefix are found by the words before them, not here.
 *
 * @example findVatIds('USt-IdNr.: DE 136695976')[0]?.identifier.valid → true
 */
export function findVatIds(text: string): VatSpan[] {
  const spans: VatSpan[] = [];
  let end = 0;
  for (const prefix of text.matchAll(/(?<![\p{L}\p{N}])(?:CHE|[A-Z]{2})(?=[ .\-\u00a0]{0,2}[A-Z\d])/gu)) {
    if (prefix.index < end) continue;
    const span = vatAt(text, prefix.index, prefix[0]);
    if (!span) continue;
    spans.push(span);
    end = span.end;
  }
  return spans;
}

function vatAt(text: string, start: number, prefix: string): VatSpan | undefined {
  const scheme = Object.hasOwn(VAT_SCHEMES, prefix) ? VAT_SCHEMES[prefix] : undefined;
  if (!scheme) return undefined;
  let compact = '';
  const ends: number[] = [];
  for (let index = start + prefix.length; index < text.length && index < start + LONGEST; index++) {
    const character = text.charAt(index);
    if (/[A-Z\d]/.test(character)) {
      compact += character;
      ends.push(index + 1);
    } else if (!/[ .\-\u00a0\u202f]/.test(character)) break;
  }
  for (const form of scheme.forms) {
    const body = form.exec(compact)?.[0];
    if (body === undefined) continue;
    const end = ends[body.length - 1] ?? start;
    // The number goes on: it is another number, or a longer form.
    if (/[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
    const value = `${prefix}${body}`;
    const identifier = {
      scheme: 'vat',
      country: scheme.country,
      value,
      valid: scheme.validate(value).isValid,
    };
    return { identifier, start, end };
  }
  return undefined;
}

/**
 * Reads the VAT id in a text, the first where there are several; null where there is none.
 *
 * @example readVatId('DE 136695976') → {scheme: 'vat', country: 'DE', value: 'DE136695976', valid: true}
 */
export function readVatId(text: string): Identifier | null {
  return findVatIds(text.slice(0, 1_000))[0]?.identifier ?? null;
}
