import { jsonrepair } from 'jsonrepair';
import * as BOUNDS from '../../facts/bounds.ts';
import { cleanJson, unwrapJson } from './clean-json.ts';

/** jsonrepair needs quadratic time on hostile text (36 s for 400,000 quotes) and recurses. */
const REPAIR = { length: 16_000, depth: 200 };

/**
 * Parses the raw text of a JSON-LD script: the object or array in it, or null where there is none.
 *
 * What shops commonly get wrong is repaired (HTML comments and CDATA around it, comments in it,
 * quotes as entities, trailing semicolons and commas, control characters and line breaks in strings, in short scripts
 * also quotes in strings); all else is skipped, also a script without its end: a cut number is a wrong
 * number. Never throws.
 *
 * @example parseJsonLd('<!-- {"@type": "Product",} -->') // { '@type': 'Product' }
 */
export function parseJsonLd(script: string): object | null {
  if (script.length > BOUNDS.scriptLength) return null;
  const plain = parsed(script);
  if (plain !== undefined) return plain;
  const text = unwrapJson(isEscaped(script) ? unescaped(script) : script);
  if (!/^[{[]/.test(text)) return null;
  const clean = unwrapJson(cleanJson(text));
  if (!/[}\]]$/.test(clean)) return null;
  const cleaned = parsed(clean);
  if (cleaned !== undefined) return cleaned;
  if (text.length > REPAIR.length || nesting(text) > REPAIR.depth) return null;
  try {
    return parsed(jsonrepair(text)) ?? null;
  } catch {
    return null;
  }
}

/** Some templates write quotes in a script as they do in an attribute. */
function isEscaped(script: string): boolean {
  return /^\s{0,50}[{[][\s{[]{0,50}&(?:quot|#0?34);/.test(script);
}

function unescaped(script: string): string {
  return script.replace(/&(?:quot|#0?34);/g, '"').replaceAll('&amp;', '&');
}

/** Undefined where it is no JSON; null where it is JSON but neither object nor array. */
function parsed(text: string): object | null | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return undefined;
  }
}

/** The deepest nesting of brackets, strings not told apart: an upper bound is all that is needed. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return deepest;
}
