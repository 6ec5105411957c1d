import { MARKED_CITY_FORMS } from './marked-city-forms.ts';

/** A city that its address marks as one, and where it stands, in UTF-16 units. */
interface CitySpan {
  start: number;
  end: number;
  value: string;
  /** The postcode that stands at the end of the address; null where none does. */
  postcode: string | null;
}

/** `…, вул. Зразкова, 5, 65000`: what is left of the address before its postcode. */
const POSTCODE =
  /^(?:[^\n;|·•\d]{0,50}\d{1,4}\p{L}?(?:[/-]\d{1,4})?)?\.?,?[ ](?:(?:cod po[sș]tal|[іи]ндекс|מיקוד):? )?(?<postcode>\d{5,7})(?=[ ]?(?:[,.;|·•\n]|$))/u;

/**
 * Finds cities in addresses without a postcode, where a word or the place that follows says which part is the city: the
 * county, a letter, a prefix, a stroke, or a street that its name shows. In order, without overlap.
 *
 * @example findMarkedCities('Str. Exemplu 5, Sibiu, jud. Sibiu')[0]?.value // 'Sibiu'
 */
export function findMarkedCities(text: string): CitySpan[] {
  const found = MARKED_CITY_FORMS.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ 0: written, index, groups }): CitySpan[] => {
      const { city } = groups ?? {};
      // Flags that take small letters for capitals would take any word for a city.
      if (city === undefined || /^\p{Ll}/u.test(city)) return [];
      const end = index + written.length;
      const postcode = POSTCODE.exec(text.slice(end, end + 80))?.groups?.postcode ?? null;
      return [{ start: index, end, value: city, postcode }];
    }),
  ).sort((a, b) => a.start - b.start);
  return found.filter(({ start }, at) => at === 0 || start >= (found[at - 1]?.end ?? 0));
}
