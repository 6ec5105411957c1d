import { inLine } from '../../facts/in-line.ts';
import type { Company } from './legal-name.ts';

/** A legal name and where it stands, in UTF-16 units. */
interface Place {
  start: number;
  end: number;
  value: Company;
}

/** Russia and its neighbours: the form, then the name in quotes; of a trader on his own, his name. */
const QUOTED =
  /(?<![\p{L}\d])(?:ООО|ОАО|ЗАО|ПАО|АО|ТОВ|ПП|ТОО|ОсОО|ОДО|УП|ЧУП|ЧТУП|ИП|ФОП)[ \u00a0]{0,2}[«"„“][^«»"„“”\n]{2,60}[»"”“]/gu;
const SOLE =
  /(?<![\p{L}\d])(?<form>ИП|ФОП|Индивидуальный предприниматель|Фізична особа[ -]підприємець)(?::[ \u00a0]?|[ \u00a0])\p{Lu}\p{Ll}{1,25}(?:-\p{Lu}\p{Ll}{1,25})?[ \u00a0](?:\p{Lu}\.[ \u00a0]?\p{Lu}\.?|\p{Lu}\p{Ll}{1,25}(?:[ \u00a0]\p{Lu}\p{Ll}{1,25})?)/gu;

/** A name in quotes with its form before or behind it, as around the Baltic and in the Balkans. */
const FORM_QUOTED =
  /(?<![\p{L}\d])(?:UAB|MB|IĮ|VšĮ|SIA|IK|OÜ|AS|AB|SC|obrt|Obrt|ЕТ|ЕООД|ООД)[ \u00a0]{1,2}[„"“«”][^«»"„“”\n]{2,60}[»"”“]/gu;
const QUOTED_FORM =
  /[„"“«”]([^«»"„“”\n]{2,60})[»"”“],?[ \u00a0](EOOD|OOD|ЕООД|ООД|ЕАД|АД|SIA|UAB|OÜ|d\.o\.o\.|s\.r\.o\.)(?![\p{L}\d])/gu;

/**
 * A form that starts its line or piece, and the name up to the end of it: `UAB Linas ir medus, kodas …`, `Obrt Lan, vl. Ana
 * Uzor`.
 */
const FORM_FIRST =
  /(?<=(?:^|[\n:,;(|–—-])[ \u00a0]{0,2})(?<form>UAB|MB|SIA|OÜ|PT\.?|FIE|IK|IĮ|Z\/S|ZS|KB|TÜ|[Oo]brt|OBRT|OPG|ЕТ|Hộ kinh doanh|HỘ KINH DOANH|HKD)[ \u00a0]\p{Lu}[\p{L}\d&.'’-]{1,30}(?:[ \u00a0][\p{L}\d&.'’-]{1,30}){0,4}?(?=[ \u00a0]?(?:[,;\n(|]|\.?$|[–—-][ \u00a0]|įmonės|reģ|registrikood|registration))/gu;

const ARABIC =
  /(?<=(?:^|[\n:،,|(–-])[ \u00a0]{0,2})(?:شركة|مؤسسة)(?:[ \u00a0][\p{L}\p{M}]{1,30}){1,5}(?=[ \u00a0]?(?:[،,\n.(|]|$|[–-] ))/gu;

/**
 * Finds legal names whose form stands before the name, or whose name stands in quotes: `ООО «Пример»`,
 * `UAB „Pavyzdys“`. In order, without overlap.
 *
 * @example findPrefixedCompanies('Продавец: ООО «Пример»')[0]?.value.name → 'ООО «Пример»'
 */
export function findPrefixedCompanies(text: string): Place[] {
  const isCyrillic = /[\u0400-\u04ff]/.test(text);
  const places = [...(isCyrillic ? [QUOTED, SOLE] : []), FORM_QUOTED, QUOTED_FORM, FORM_FIRST, ARABIC]
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: written, index, 2: behind, groups }) =>
        place(written, index, groups?.form ?? behind),
      ),
    )
    .sort((a, b) => a.start - b.start);
  return places.filter(({ start }, at) => at === 0 || start >= (places[at - 1]?.end ?? 0));
}

function place(written: string, start: number, form = /^[\p{L}-]+/u.exec(written)?.[0] ?? ''): Place {
  // ИП: Иванова Анна: a label that is the form itself.
  const name = inLine(written.startsWith(`${form}:`) ? written.replace(':', ' ') : written);
  return { start, end: start + written.length, value: { name, legalForm: form } };
}
