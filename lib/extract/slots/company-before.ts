import type { Company } from './company.ts';

/** A legal name and where it stands, in UTF-16 units. */
interface Place {
  start: number;
  end: number;
  value: Company;
}

const LETTERS = String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}ーA-Za-z0-9&＆・.’'-]`;

/** Japan, Korea: the form stands on either side of the name, without a word between. */
const EASTERN =
  /(?:株式会社|有限会社|合同会社|合資会社|合名会社|[(（]株[)）]|[(（]有[)）]|㈱|㈲|주식회사|유한회사|[(（]주[)）]|㈜)/gu;
const NAME_AFTER = new RegExp(String.raw`^[ \u3000]?(?:${LETTERS}{2,30}(?: [A-Za-z]{2,15}){0,2})`, 'u');
const NAME_BEFORE = new RegExp(String.raw`${LETTERS}{2,30}[ \u3000]?$`, 'u');

/** China, Taiwan: the form ends the name. */
const CHINESE =
  /[\p{Script=Han}A-Za-z0-9()（）·]{2,30}?(?:股份有限公司|有限责任公司|有限責任公司|有限公司)/gu;
const CHINESE_OPENING = /^(?:[由为為是向与與和]|本网站由|本網站由)/u;

/** Russia and its neighbours: the form, then the name in quotes; of a trader on his own, his name. */
const QUOTED =
  /(?<![\p{L}\d])(?:ООО|ОАО|ЗАО|ПАО|АО|ТОВ|ПП|ТОО|ОсОО|ОДО|УП|ЧУП|ЧТУП|ИП|ФОП)[ \u00a0]{0,2}[«"„“][^«»"„“”\n]{2,60}[»"”“]/gu;
const SOLE =
  /(?<![\p{L}\d])(?:ИП|ФОП|Индивидуальный предприниматель|Фізична особа-підприємець)[ \u00a0]\p{Lu}\p{Ll}{1,25}(?:-\p{Lu}\p{Ll}{1,25})?[ \u00a0](?:\p{Lu}\.[ \u00a0]?\p{Lu}\.?|\p{Lu}\p{Ll}{1,25}(?:[ \u00a0]\p{Lu}\p{Ll}{1,25})?)/gu;

/** Viet Nam: the form, then the name in capitals. */
const VIETNAMESE =
  /(?<![\p{L}\d])(?:CÔNG TY|Công ty|Công Ty)[ \u00a0](?:TNHH|CỔ PHẦN|Cổ phần|Cổ Phần|CP)(?:[ \u00a0](?:MTV|Một Thành Viên|MỘT THÀNH VIÊN))?(?:[ \u00a0](?:\p{Lu}[\p{L}\d&.-]*|&)){1,8}/gu;

/**
 * Finds legal names whose form stands before the name (`ООО «Пример»`, `Công ty TNHH Ví Dụ`), or on either side
 * without blanks between (`株式会社見本`, `見本株式会社`, `(주) 예시`).
 *
 * Looks at no more than thirty characters on each side of a form.
 *
 * @example findPrefixedCompanies('運営会社: 株式会社見本')[0]?.value.name → '株式会社見本'
 */
export function findPrefixedCompanies(text: string): Place[] {
  if (!/[\u0400-\u04ff\u1100-\uffef]|CÔNG|Công/u.test(text)) return [];
  const places = [
    ...[...text.matchAll(EASTERN)].flatMap((form) => eastern(text, form[0], form.index)),
    ...[...text.matchAll(CHINESE)].flatMap(({ 0: written, index }) => chinese(written, index)),
    ...[QUOTED, SOLE, VIETNAMESE].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: written, index }) => place(written, index, formOf(written))),
    ),
  ].sort((a, b) => a.start - b.start);
  return places.filter(({ start }, at) => at === 0 || start >= (places[at - 1]?.end ?? 0));
}

function place(written: string, start: number, legalForm: string): Place {
  const value = { name: written.replace(/\s+/g, ' ').trim(), legalForm };
  return { start, end: start + written.length, value };
}

function formOf(written: string): string {
  return /^(?:CÔNG TY|Công ty|Công Ty) \S+|^[\p{L}-]+/u.exec(written)?.[0] ?? '';
}

/** A particle behind the form says that the name stood before it: `見本株式会社が運営`. */
function eastern(text: string, form: string, index: number): Place[] {
  const end = index + form.length;
  const after = NAME_AFTER.exec(text.slice(end, end + 80))?.[0] ?? '';
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, index - 31), index))?.[0] ?? '';
  const isBefore = before !== '' && !/^[はがをのにとも]$/u.test(before.trimEnd().slice(-1));
  const isParticle = /^[ \u3000]?[\p{Script=Hiragana}]/u.test(after);
  if (after !== '' && !isParticle && !(isBefore && !/\s$/.test(before)))
    return [place(form + after.replace(/[はがをのにとも][\p{Script=Hiragana}].*$/u, ''), index, form)];
  if (!isBefore) return [];
  const name = before.replace(/^.*[はがをのにとも](?=[\p{Script=Han}\p{Script=Katakana}])/u, '');
  return [place(name + form, index - name.length, form)];
}

function chinese(written: string, index: number): Place[] {
  const opening = CHINESE_OPENING.exec(written)?.[0].length ?? 0;
  const form = /(?:股份有限公司|有限责任公司|有限責任公司|有限公司)$/u.exec(written)?.[0] ?? '';
  const name = written.slice(opening);
  return name.length > form.length + 1 ? [place(name, index + opening, form)] : [];
}
