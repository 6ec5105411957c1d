import { parseJsonLd } from '../json-ld/parse-json-ld.ts';

/** Values that are looked at in one script, and characters of one value; what is beyond is left out. */
const MOST = 30;
const LONGEST = 400_000;
/** A value in the notation of programs is repaired only where it is short. */
const LONGEST_LOOSE = 12_000;

/** Where a value is given to a name, or handed to a function: `= {`, `push({`, `: [`. */
const STARTS = /(?:=|\()\s{0,20}(?=[{[])/g;

/**
 * The objects and lists that a script of a page holds as JSON: the whole text, or what is given to names and
 * handed to functions in it. Nothing is run: what does not parse is skipped.
 *
 * Takes a time linear in the length of the script.
 *
 * @example scriptValues('dataLayer.push({"ecommerce": {"currency": "EUR"}});') // [{ ecommerce: { currency: 'EUR' } }]
 */
export function scriptValues(script: string): object[] {
  const whole = script.trim();
  if (/^[{[]/.test(whole)) {
    const value = parsed(whole);
    return value ? [value] : [];
  }
  const values: object[] = [];
  const budget = { left: 2 * LONGEST };
  let from = 0;
  for (const start of script.matchAll(STARTS)) {
    const at = start.index + start[0].length;
    if (at < from) continue;
    if (budget.left <= 0) break;
    const end = endOf(script, at, budget);
    if (end === null) continue;
    from = end;
    const text = script.slice(at, end);
    if (!/["']?\w+["']?\s*:/.test(text.slice(0, 2_000))) continue;
    const value =
      parsed(text) ??
      (text.length <= LONGEST_LOOSE && !/[({]\s*function|=>/.test(text) ? parseJsonLd(text) : null);
    if (value) values.push(value);
    if (values.length >= MOST) break;
  }
  return values;
}

function parsed(text: string): object | null {
  if (text.length > LONGEST) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** The place behind the bracket that closes the one at `start`, strings left out; null where none does. */
function endOf(script: string, start: number, budget: { left: number }): number | null {
  let depth = 0;
  let quote = '';
  for (let at = start; at < script.length && budget.left > 0; at++) {
    budget.left--;
    const sign = script.charAt(at);
    if (quote !== '') {
      if (sign === '\\') at++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'" || sign === '`') quote = sign;
    else if (sign === '{' || sign === '[') depth++;
    else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1;
  }
  return null;
}
