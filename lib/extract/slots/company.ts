import type { Tokens } from '../text/tokens.ts';
import { findPrefixedCompanies } from './company-before.ts';
import { findEastAsianCompanies } from './east-asian-company.ts';
import { LEGAL_FORMS, standsAfterComma } from './legal-forms.ts';
import type { Company } from './legal-name.ts';
import { NAME_STOPS } from './name-stops.ts';
import { type Span, toSpans } from './span.ts';

/** Words a name may have before its legal form. */
const MOST_WORDS = 7;

const FORMS_BY_FIRST = new Map<string, string[]>();
for (const form of [...LEGAL_FORMS].sort((a, b) => b.length - a.length)) {
  const first = form.charAt(0);
  FORMS_BY_FIRST.set(first, [...(FORMS_BY_FIRST.get(first) ?? []), form]);
}

/** What stands between the words of a name, and between a name and its form. */
const GAP = /^(?:[ \u00a0]?[.'’\-–/()"„“”»«&+]?[ \u00a0]?|\. |[”"»“] ?,? ?)$/;

/** The legal form written at `start`, the longest first; undefined where none is. */
function formAt(text: string, start: number): string | undefined {
  for (const form of FORMS_BY_FIRST.get(text.charAt(start)) ?? []) {
    if (!text.startsWith(form, start)) continue;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(start + form.length))) return form;
  }
  return undefined;
}

/**
 * Finds legal names of traders: capitalised words with a legal form behind them, or before them where the
 * language puts it there.
 *
 * @example findCompanies(tokenize('Verkauf durch die Muster & Söhne GmbH', none))[0]?.value.name → 'Muster & Söhne GmbH'
 */
export function findCompanies(tokens: Tokens): Span<Company>[] {
  const eastAsian = findEastAsianCompanies(tokens.text);
  if (eastAsian.length > 0) return toSpans(tokens, eastAsian);
  const spans: Span<Company>[] = [];
  let from = 0;
  for (let index = 1; index < tokens.words.length; index++) {
    const start = tokens.starts[index] ?? 0;
    const legalForm = formAt(tokens.text, start);
    if (legalForm === undefined) continue;
    const first = nameStart(tokens, index, from, legalForm);
    if (first === index) continue;
    const end = start + legalForm.length;
    let last = index + 1;
    while (last < tokens.words.length && (tokens.starts[last] ?? 0) < end) last++;
    const written = tokens.text.slice(tokens.starts[first], end).replace(/\s+/g, ' ');
    const quote = tokens.text.charAt((tokens.starts[first] ?? 0) - 1);
    const name = /[“”»]/.test(written) && /[„“«"]/.test(quote) ? quote + written : written;
    spans.push({ first, last, value: { name, legalForm } });
    from = last;
    index = last - 1;
  }
  const others = toSpans(tokens, findPrefixedCompanies(tokens.text)).filter(
    ({ first, last }) => !spans.some((span) => span.first < last && first < span.last),
  );
  return others.length === 0 ? spans : [...spans, ...others].sort((a, b) => a.first - b.first);
}

/** The first word of the name that ends before `form`; `form` itself where no name stands there. */
function nameStart(tokens: Tokens, form: number, from: number, legalForm: string): number {
  let first = form;
  for (let index = form - 1; index >= Math.max(from, form - MOST_WORDS); index--) {
    const gap = tokens.text.slice(tokens.ends[index], tokens.starts[index + 1]);
    const isComma = first === form && /^(?:,|[ \u00a0]—)[ \u00a0]$/.test(gap) && standsAfterComma(legalForm);
    if (!isComma && !GAP.test(gap)) break;
    const written = tokens.text.slice(tokens.starts[index], tokens.ends[index]);
    if (!/^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}&+@]|(?:und|and|et|de|du|of|y|e|von|van|der|a|i)$)/u.test(written)) {
      // A small letter after an apostrophe or hyphen belongs to the word: bike-discount GmbH. A form in small
      // letters may have a name in small letters: example s.r.o.
      const isHost = /\p{L}[.'’-]$/u.test(tokens.text.slice(0, tokens.starts[index]).slice(-2));
      const isSmall = first === form && /^[\p{Ll} .]+$/u.test(legalForm) && written.length > 3;
      if (!/^['’-]$/.test(gap) && !isSmall && !isHost) break;
      if (isSmall) return isStop(tokens, index) ? form : index;
    }
    first = index;
  }
  while (first < form && isStop(tokens, first)) first++;
  return first;
}

function isStop(tokens: Tokens, index: number): boolean {
  const word = tokens.words[index] ?? '';
  return NAME_STOPS.has(word) || /^(?:&|\+|@|©|\d{4}|y|e|a|i|of|de|du|van)$/.test(word);
}
