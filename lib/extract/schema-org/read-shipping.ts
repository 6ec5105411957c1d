import type { Candidate } from '../candidate.ts';
import { claim, type Entity, entitiesOf, textOf, textsOf } from './entity.ts';
import { moneyFrom } from './money.ts';
import { daysOf, rangeOfDays } from './quantity.ts';

/**
 * Reads schema.org OfferShippingDetails: cost, time of handling, time until arrival (handling and
 * transit added up), countries. Working days only where `businessDays` names them.
 *
 * @example readShipping(details, 'https://shop.example/mug', 0.9)
 */
export function readShipping(details: Entity, url: string, weight: number): Candidate[] {
  if (textOf(details, 'doesNotShip')?.toLowerCase() === 'true') return [];
  const found: Candidate[] = [];
  const [rate] = entitiesOf(details, 'shippingRate');
  const amount = rate && textOf(rate, 'value', 'price');
  const cost = amount ? moneyFrom(amount, rate && textOf(rate, 'currency', 'priceCurrency'), 'zero') : null;
  if (rate && cost)
    found.push(...claim(rate, url, 'delivery.cost', cost, ['value', 'price', 'currency'], weight * 0.9));
  for (const time of entitiesOf(details, 'deliveryTime')) found.push(...readTime(time, url, weight * 0.9));

  const countries = entitiesOf(details, 'shippingDestination').flatMap((place) =>
    textsOf(place, 'addressCountry'),
  );
  const codes = [...new Set(countries.filter((code) => /^[A-Z]{2}$/.test(code)))].slice(0, 250);
  const [place] = entitiesOf(details, 'shippingDestination');
  if (place && codes.length > 0)
    found.push(...claim(place, url, 'delivery.countries', codes, ['addressCountry'], weight * 0.7));
  return found;
}

function readTime(time: Entity, url: string, weight: number): Candidate[] {
  const handling = daysOf(time, 'handlingTime');
  const transit = daysOf(time, 'transitTime');
  const isWorking = entitiesOf(time, 'businessDays').some((days) => {
    const named = textsOf(days, 'dayOfWeek').length;
    return named > 0 && named < 7;
  });
  const found: Candidate[] = [];
  for (const [property, path, days] of [
    ['handlingTime', 'delivery.dispatch', handling],
    ['transitTime', 'delivery.time', transit && added(handling, transit)],
  ] as const) {
    const [quantity] = entitiesOf(time, property);
    if (!quantity || !days) continue;
    found.push(
      ...claim(
        quantity,
        url,
        path,
        rangeOfDays(days, isWorking),
        ['minValue', 'maxValue', 'value', 'unitCode'],
        weight,
      ),
    );
  }
  return found;
}

function added(handling: { min: number; max: number } | null, transit: { min: number; max: number }) {
  return { min: transit.min + (handling?.min ?? 0), max: transit.max + (handling?.max ?? 0) };
}
