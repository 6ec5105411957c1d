import type { Tokens } from '../text/tokens.ts';
import { endsBefore, type TraderWords } from '../text/trader-words.ts';
import { findPrefixedCompanies } from './company-before.ts';
import { findEastAsianCompanies } from './east-asian-company.ts';
import { LEGAL_FORMS, standsAfterComma } from './legal-forms.ts';
import type { Company } from './legal-name.ts';
import { type Span, toSpans } from './span.ts';

/** Words a name may have before its legal form. */
const MOST_WORDS = 7;

const FORMS_BY_FIRST = new Map<string, string[]>();
for (const form of [...LEGAL_FORMS].sort((a, b) => b.length - a.length)) {
  const first = form.charAt(0);
  FORMS_BY_FIRST.set(first, [...(FORMS_BY_FIRST.get(first) ?? []), form]);
}

/** What stands between the words of a name, and between a name and its form. */
const GAP = /^(?:[ \u00a0]?[.'’\-–/()"„“”»«&+]?[ \u00a0]?|\. |[”"»“] ?,? ?|[®™] ?)$/;

/** Forms of countries where only the first word of a name has a capital letter. */
const MIXED = /^(?:ООД|ЕООД|ЕАД|АД|OOD|EOOD|OÜ|ApS|S\.R\.L\.|SRL|S\.P\.|Tmi)$/;

const CAPITALLESS = /^[\p{Script=Hebrew}\p{Script=Arabic}]/u;

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
 * @example findCompanies(tokenize('Verkauf durch die Muster & Söhne GmbH', none), lexicon.trader)[0]?.value.name // 'Muster & Söhne GmbH'
 */
export function findCompanies(tokens: Tokens, trader: TraderWords): Span<Company>[] {
  const eastAsian = findEastAsianCompanies(tokens.text, trader);
  if (eastAsian.length > 0) return toSpans(tokens, eastAsian);
  const spans: Span<Company>[] = [];
  let from = 0;
  for (let index = 1; index < tokens.words.length; index++) {
    const start = tokens.starts[index] ?? 0;
    const legalForm = formAt(tokens.text, start);
    // CB7 4AB: the end of a postcode.
    if (legalForm === undefined || /\d/.test(tokens.text.charAt(start - 1))) continue;
    const first = nameStart(tokens, index, from, legalForm, trader);
    if (first === index || isMaker(tokens, first, trader)) continue;
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
function nameStart(
  tokens: Tokens,
  form: number,
  from: number,
  legalForm: string,
  trader: TraderWords,
): number {
  let first = form;
  // A form in small letters may have a name in small letters: example s.r.o., Dobrý nákup s.r.o.
  const isSmallForm = /^(?:[\p{Ll} .]+|[Ss]p\. ?z .+|Kft\.?|Bt\.?|Zrt\.?|Oy)$/u.test(legalForm);
  // Ленен свят ООД: other forms only where a capital one stands before the small one.
  const isMixed = isSmallForm || MIXED.test(legalForm);
  let small: number | undefined;
  for (let index = form - 1; index >= Math.max(from, form - MOST_WORDS); index--) {
    const gap = tokens.text.slice(tokens.ends[index], tokens.starts[index + 1]);
    const isComma =
      index === form - 1 && /^(?:,|[ \u00a0]—)[ \u00a0]$/.test(gap) && standsAfterComma(legalForm);
    if (!isComma && !GAP.test(gap)) break;
    // Scripts without capitals do not show where a name begins.
    if (CAPITALLESS.test(tokens.words[index] ?? '') && isStop(tokens, index, trader)) break;
    const written = writtenAt(tokens, index);
    if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}&+@]/u.test(written)) {
      // A small letter after an apostrophe or hyphen belongs to the word: bike-discount GmbH.
      const isHost = /\p{L}[.'’-]$/u.test(tokens.text.slice(0, tokens.starts[index]).slice(-2));
      const isPart = /^['’-]$/.test(gap) || isHost || (first < form && joins(tokens, index, from, trader));
      if (isMixed && first === form && !isPart && written.length >= 3 && !isStop(tokens, index, trader))
        small = index;
      else if (!isPart) break;
    } else if (small !== undefined) {
      // The small word belongs to the capital one before it.
      if (isStop(tokens, index, trader)) break;
      small = undefined;
    }
    first = index;
  }
  if (small !== undefined) return isSmallForm ? small : form;
  while (first < form && isStop(tokens, first, trader)) first++;
  return first;
}

/** Words that may stand between "made" and the name: `Website of the shop by the Example Ltd`. */
const MOST_BETWEEN = 5;

/** Who made or runs the pages is named at their foot: `Website by …`, `Realizzato da …`, `Powered by …`. */
function isMaker({ text, words, starts, ends }: Tokens, first: number, trader: TraderWords): boolean {
  for (let at = first; at > Math.max(0, first - MOST_BETWEEN); at--) {
    if (!/^[ \u00a0:–-]{1,4}$/.test(text.slice(ends[at - 1], starts[at]))) return false;
    if (endsBefore(words, at, trader.made)) return true;
    const word = words[at - 1] ?? '';
    const isSmall = trader.by.has(word) || trader.inName.has(word);
    if (!isSmall && !trader.inName.has(words[at - 2] ?? '')) return false;
  }
  return false;
}

/** True of a small word inside a name, between capital ones: `Casa do Chá`; not of `Termos da …`. */
function joins(tokens: Tokens, index: number, from: number, { inName, noName }: TraderWords): boolean {
  if (!inName.has(tokens.words[index] ?? '')) return false;
  if (index <= from || !noName.has(tokens.words[index - 1] ?? '')) return index > from;
  // La Tienda de Ana S.L.
  return index - 2 >= from && /^(?:La|El|Le|Il|The|Die|Das|De)$/.test(writtenAt(tokens, index - 2));
}

function writtenAt({ text, starts, ends }: Tokens, index: number): string {
  return text.slice(starts[index], ends[index]);
}

function isStop(tokens: Tokens, index: number, { beforeName, inName }: TraderWords): boolean {
  const word = tokens.words[index] ?? '';
  // The Tea House Ltd: a name may begin with its article.
  if (word === 'the') return tokens.text.charAt(tokens.starts[index] ?? 0) === 't';
  return beforeName.has(word) || inName.has(word) || /^(?:&|\+|@|©|\d{4})$/.test(word);
}
