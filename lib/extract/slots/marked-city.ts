import { MARKED_CITY_FORMS } from './marked-city-forms.ts';

/** A city that its address marks as one, and where it stands, in UTF-16 units. */
interface CitySpan {
  start: number;
  end: number;
  value: string;
}

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
      return [{ start: index, end: index + written.length, value: city }];
    }),
  ).sort((a, b) => a.start - b.start);
  return found.filter(({ start }, at) => at === 0 || start >= (found[at - 1]?.end ?? 0));
}
