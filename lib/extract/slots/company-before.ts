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
  /(?<![\p{L}\d])(?:ИП|ФОП|Индивидуальный предприниматель|Фізична особа-підприємець)[ \u00a0]\p{Lu}\p{Ll}{1,25}(?:-\p{Lu}\p{Ll}{1,25})?[ \u00a0](?:\p{Lu}\.[ \u00a0]?\p{Lu}\.?|\p{Lu}\p{Ll}{1,25}(?:[ \u00a0]\p{Lu}\p{Ll}{1,25})?)/gu;

/**
 * Finds legal names whose form stands before the name, as in Russia and its neighbours: `ООО «Пример»`.
 *
 * @example findPrefixedCompanies('Продавец: ООО «Пример»')[0]?.value.name → 'ООО «Пример»'
 */
export function findPrefixedCompanies(text: string): Place[] {
  if (!/[\u0400-\u04ff]/.test(text)) return [];
  const places = [QUOTED, SOLE]
    .flatMap((pattern) => [...text.matchAll(pattern)].map(({ 0: written, index }) => place(written, index)))
    .sort((a, b) => a.start - b.start);
  return places.filter(({ start }, at) => at === 0 || start >= (places[at - 1]?.end ?? 0));
}

function place(written: string, start: number): Place {
  const legalForm = /^[\p{L}-]+/u.exec(written)?.[0] ?? '';
  return {
    start,
    end: start + written.length,
    value: { name: written.replace(/\s+/g, ' ').trim(), legalForm },
  };
}
