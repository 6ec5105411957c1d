import type { Candidate } from '../candidate.ts';
import { claim, type Entity, entitiesOf, isOf, nameOf, textOf } from './entity.ts';
import { moneyOf } from './money.ts';

/** schema.org PriceTypeEnumeration: prices that were asked before, or that the maker recommends. */
const FORMER = ['ListPrice', 'MSRP', 'SRP', 'StrikethroughPrice', 'RegularPrice'];

const WORDS = ['price', 'priceCurrency', 'priceType', 'valueAddedTaxIncluded'];

/**
 * Reads a price specification of an offer: the price itself (where the offer has none; `weight` above 0
 * says so), the struck price, the price per unit, delivery charges, and whether tax is in it.
 *
 * @example readPriceSpecification(specification, offer, 'https://shop.example/mug', 0.9)
 */
export function readPriceSpecification(
  specification: Entity,
  offer: Entity,
  url: string,
  weight: number,
): Candidate[] {
  const found: Candidate[] = [];
  const tax = textOf(specification, 'valueAddedTaxIncluded')?.toLowerCase();
  if (tax !== undefined && /^(true|false)$/.test(nameOf(tax)))
    found.push(
      ...claim(
        specification,
        url,
        'price.taxIncluded',
        nameOf(tax) === 'true',
        ['valueAddedTaxIncluded'],
        0.8,
      ),
    );
  if (isOf(specification, 'DeliveryChargeSpecification'))
    return [...found, ...readDeliveryCharge(specification, url)];
  if (isOf(specification, 'PaymentChargeSpecification') || textOf(specification, 'billingDuration'))
    return found;

  const own = moneyOf(specification, ['price', 'minPrice']);
  const money = own && { ...own, currency: own.currency ?? moneyOf(offer, ['price'])?.currency ?? null };
  if (!money) return found;
  const type = nameOf(textOf(specification, 'priceType') ?? '');
  const [per] = entitiesOf(specification, 'referenceQuantity');
  if (FORMER.includes(type)) return [...found, ...claim(specification, url, 'price.was', money, WORDS, 0.85)];
  if (per) {
    const unit = `${textOf(per, 'value') ?? '1'} ${textOf(per, 'unitText', 'unitCode') ?? ''}`.trim();
    return [...found, ...claim(specification, url, 'price.unit', { ...money, unit }, WORDS, 0.8)];
  }
  const isPlain =
    ['', 'SalePrice', 'RetailPrice'].includes(type) && !textOf(specification, 'eligibleQuantity');
  if (isPlain && weight > 0) found.push(...claim(specification, url, 'price.current', money, WORDS, weight));
  return found;
}

function readDeliveryCharge(charge: Entity, url: string): Candidate[] {
  const cost = moneyOf(charge, ['price'], 'zero');
  if (!cost) return [];
  const [volume] = entitiesOf(charge, 'eligibleTransactionVolume');
  const from = volume && moneyOf(volume, ['minPrice', 'price']);
  if (!from) return claim(charge, url, 'delivery.cost', cost, ['price', 'priceCurrency'], 0.7);
  return cost.amount === '0' && volume
    ? claim(volume, url, 'delivery.freeFrom', from, ['minPrice', 'price', 'priceCurrency'], 0.7)
    : [];
}
