import { inLine } from '../../facts/in-line.ts';
import { tokenize } from '../text/tokens.ts';
import { placeOf, type TraderWords } from '../text/trader-words.ts';
import type { Company } from './legal-name.ts';

/** A company and where it stands, in UTF-16 units. */
interface CompanySpan {
  start: number;
  end: number;
  value: Company;
}

/** Forms of Japan and Korea stand before or behind the name, those of China behind it, those of Vietnam before it. */
const EITHER_SIDE =
  /株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人|[（(]株[）)]|[（(]有[）)]|㈱|㈲|주식회사|유한책임회사|유한회사|[（(]주[）)]|㈜/gu;
const BEHIND = /(?:股份有限|有限责任|有限責任|有限|股份)公司/gu;
const VIETNAMESE =
  /C(?:ông|ÔNG) (?:ty|TY) (?:TNHH(?: MTV| (?:Một Thành Viên|một thành viên|MỘT THÀNH VIÊN))?|C(?:ổ|Ổ) (?:phần|Phần|PHẦN)|CP)(?: (?:mại|vụ|xuất|nhập khẩu|nghệ|tư|và|tử|phẩm|(?=[\p{Lu}\p{N}&])[\p{L}\p{N}\p{M}.&-]{1,30})){1,12}/gu;

/** How far before a name who hosts the page, takes the money or made the shop may be told, in UTF-16 units. */
const TOLD = 20;
const LETTER = /[\p{L}\p{M}\p{N}ー・&＆'’.．\-‐－]/u;
const LATIN = /[A-Za-z0-9]/;
const LONGEST = 30;

/** Small words behind which a sentence goes on, in Japanese and Korean, and before which one stands in Chinese. */
const JAPANESE_STOP = /(?<=[^\p{Script=Hiragana}])(?:は|が|を|に|へ|の|と|で|より|から|様)/u;
const NO_NAME = /^(?:です|では|と|は|が|の|を|に|へ|等|様|さん)/;
const CHINESE_STOP = /^.*(?:(?<!自)由|的|是|指|与|與|于|所有|公司名称|公司名稱|企业名称|主体|经营者|版权归)/u;

/**
 * Finds legal names of traders of Japan, China, Taiwan, Korea and Vietnam, in order.
 *
 * @example findEastAsianCompanies('運営会社：株式会社見本商店', lexicon.trader)[0]?.value.name → '株式会社見本商店'
 */
export function findEastAsianCompanies(text: string, trader: TraderWords): CompanySpan[] {
  const spans: CompanySpan[] = [];
  const keep = (start: number, end: number, legalForm: string) => {
    const name = inLine(text.slice(start, end));
    if (isOthers(text.slice(Math.max(0, start - TOLD), start), trader)) return;
    if (start >= (spans.at(-1)?.end ?? 0) && name.length >= legalForm.length + 2)
      spans.push({ start, end, value: { name, legalForm } });
  };
  for (const { 0: form, index } of text.matchAll(EITHER_SIDE)) {
    const end = index + form.length;
    const before = startOfName(text, index);
    const after = endOfName(text, end);
    const isBehind = before < index && (after === end || /\s/.test(text.charAt(end)));
    if (isBehind) keep(before, end, form);
    else if (after > end) keep(index, after, form);
    else if (/\s/.test(text.charAt(index - 1))) keep(startOfName(text, index - 1), end, form);
  }
  for (const { 0: form, index } of text.matchAll(BEHIND)) {
    const start = startOfName(text, index);
    const head = CHINESE_STOP.exec(text.slice(start, index))?.[0].length ?? 0;
    if (index - start - head >= 2) keep(start + head, index + form.length, form);
  }
  for (const { 0: written, index } of text.matchAll(VIETNAMESE)) {
    const form = /(?:TNHH|C(?:ổ|Ổ) (?:phần|Phần|PHẦN)|CP)/u.exec(written)?.[0] ?? '';
    keep(index, index + written.length, form);
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** `호스팅 제공자: (주)예시`: beside the trader, at the foot of Korean shops by law. */
function isOthers(before: string, { made }: TraderWords): boolean {
  const [line = ''] = before.split(/[\n|]/).slice(-1);
  return placeOf(tokenize(line).words, made) >= 0;
}

/** Where the name begins that ends at a place; the place itself where none does. */
function startOfName(text: string, end: number): number {
  let start = end;
  while (start > 0 && start > end - LONGEST && isNameAt(text, start - 1)) start--;
  while (start < end && !/[\p{L}\p{N}（(]/u.test(text.charAt(start))) start++;
  const stops = [
    ...text.slice(start, end).matchAll(/[はがをにへ](?=[\p{Script=Han}\p{Script=Katakana}A-Z]|$)/gu),
  ];
  const last = stops.at(-1);
  return last ? start + last.index + 1 : start;
}

/** Letters, brackets within a name (`某某（香港）有限公司`), and a blank between Latin words. */
function isNameAt(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (LETTER.test(character) || /[（）()]/.test(character)) return true;
  return character === ' ' && LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at + 1));
}

/** Where the name ends that begins at a place, a blank before it allowed. */
function endOfName(text: string, start: number): number {
  let begin = start;
  if (/[ \u00a0\u3000]/.test(text.charAt(begin))) begin++;
  if (NO_NAME.test(text.slice(begin, begin + 2))) return start;
  let end = begin;
  while (end < text.length && end < begin + LONGEST && isInnerAt(text, end)) end++;
  const stop = JAPANESE_STOP.exec(text.slice(begin, end));
  const isSentence = stop !== null && /[はがを]/.test(text.slice(begin, end));
  // 株式会社森の音 alone on its line is a name; in a sentence it would end before の.
  const isLine = end === text.length || /[\n\t]/.test(text.charAt(end));
  if (stop && (isSentence || !isLine)) end = begin + stop.index;
  const particle = /(?:에서|은|는|의|을|를)$/u.exec(text.slice(begin, end));
  if (particle && /^ \p{Script=Hangul}/u.test(text.slice(end, end + 2))) end -= particle[0].length;
  while (end > begin && /[・.．\-‐－'’&＆]/.test(text.charAt(end - 1))) end--;
  return end > begin ? end : start;
}

function isInnerAt(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (LETTER.test(character)) return true;
  return character === ' ' && LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at + 1));
}
