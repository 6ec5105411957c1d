const COUNTRY = '(?:Россия|РФ|Россия РФ|Україна|Украина|Беларусь|Казахстан)[,\\s]{1,3}';
const NAME = '\\p{Lu}[\\p{L}-]{2,30}';
const REGION = `(?:(?:${NAME}(?: \\p{L}[\\p{L}-]{2,30})? (?:обл\\.?|область|край|р-н|район|республика)|Респ(?:ублика|\\.) ?${NAME}(?: \\([\\p{L}]{2,20}\\))?),?\\s{1,2}){1,2}`;
const PREFIX = '(?:(?:г|гор|м|с|п|пос|смт|ст|село|город|місто)\\.? ?)?';
const CITY = new RegExp(
  `^[,\\s]{1,3}(?:${COUNTRY}|(?:${COUNTRY})?${REGION})${PREFIX}(?<city>${NAME}(?: ${NAME})?)(?![\\p{L}])`,
  'u',
);

/**
 * The city that stands behind its country or its region, right behind a postcode, and how far it reaches, in UTF-16
 * units; undefined where none does.
 *
 * @example cyrillicCity(', Московская обл., г. Раменское, ул. Примерная')?.city // 'Раменское'
 */
export function cyrillicCity(tail: string): { city: string; length: number } | undefined {
  const found = /^[,\s]{1,3}[\u0400-\u04ff]/.test(tail) ? CITY.exec(tail) : null;
  const { city } = found?.groups ?? {};
  return found && city !== undefined ? { city, length: found[0].length } : undefined;
}
