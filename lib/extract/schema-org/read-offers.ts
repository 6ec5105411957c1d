import type { Candidate } from '../candidate.ts';
import { sameValueKey } from '../same-value-key.ts';
import { readAvailability } from './availability.ts';
import { claim, type Entity, entitiesOf, nameOf, textOf, textsOf } from './entity.ts';
import { moneyOf } from './money.ts';
import { offersOf } from './offers-of.ts';
import { readPriceSpecification } from './read-price-specification.ts';
import { readReturnPolicy } from './read-return-policy.ts';
import { readShipping } from './read-shipping.ts';
import { readWarranty } from './read-warranty.ts';

const CONDITIONS: Record<string, string> = {
  NewCondition: 'new',
  UsedCondition: 'used',
  RefurbishedCondition: 'refurbished',
  DamagedCondition: 'damaged',
};

/**
 * Reads the offers of a product. Offers of several variants are told apart by their address; where that does
 * not pick one and they differ, only what they agree on is claimed, for the prices of two sizes contradict
 * nobody: then the first price counts half (`settleChoice` takes the lowest where the page shows none), and the
 * product is in stock where one of them is.
 *
 * @example readOffers(product, 'https://shop.example/mug', 0.9)
 */
export function readOffers(product: Entity, url: string, weight: number): Candidate[] {
  const [first = [], ...others] = offersOf(product, url).own.map((offer) => readOffer(offer, url, weight));
  return first.flatMap((candidate) => {
    const rivals = others.flat().filter(({ path }) => path === candidate.path);
    const differing = rivals.filter(
      ({ path, value }) => sameValueKey(path, value) !== sameValueKey(path, candidate.value),
    );
    if (differing.length === 0) return [candidate];
    if (candidate.path === 'price.current') return [{ ...candidate, weight: weight / 2 }];
    const inStock = [candidate, ...differing].find(({ value }) => value === 'InStock');
    return inStock ? [{ ...inStock, weight: weight * 0.8 }] : [];
  });
}

function readOffer(offer: Entity, url: string, weight: number): Candidate[] {
  const found: Candidate[] = [];
  const price = moneyOf(offer, ['price']);
  const low = moneyOf(offer, ['lowPrice']);
  if (price) found.push(...claim(offer, url, 'price.current', price, ['price', 'priceCurrency'], weight));
  else if (low) {
    const isOne =
      textOf(offer, 'highPrice') === undefined ||
      Number(moneyOf(offer, ['highPrice'])?.amount) === Number(low.amount);
    found.push(
      ...claim(
        offer,
        url,
        'price.current',
        low,
        ['lowPrice', 'highPrice', 'priceCurrency'],
        isOne ? weight : weight / 2,
      ),
    );
  }
  for (const specification of entitiesOf(offer, 'priceSpecification'))
    found.push(...readPriceSpecification(specification, offer, url, price ? 0 : weight));

  const availability = readAvailability(textOf(offer, 'availability'));
  if (availability)
    found.push(...claim(offer, url, 'product.availability', availability, ['availability'], weight));
  const condition = CONDITIONS[nameOf(textOf(offer, 'itemCondition') ?? '')];
  if (condition) found.push(...claim(offer, url, 'product.condition', condition, ['itemCondition'], weight));

  const markets = ['eligibleRegion', 'areaServed']
    .flatMap((property) => textsOf(offer, property))
    .filter((code) => /^[A-Z]{2}$/.test(code));
  if (markets.length > 0)
    found.push(
      ...claim(
        offer,
        url,
        'page.market',
        [...new Set(markets)],
        ['eligibleRegion', 'areaServed'],
        weight * 0.7,
      ),
    );

  const seller = textOf(offer, 'seller', 'offeredBy');
  if (seller && !/^(https?:|#|_:)/.test(seller))
    found.push(
      ...claim(
        offer,
        url,
        'seller.name',
        seller,
        [textOf(offer, 'seller') ? 'seller' : 'offeredBy'],
        weight * 0.8,
      ),
    );
  for (const shipping of entitiesOf(offer, 'shippingDetails'))
    found.push(...readShipping(shipping, url, weight));
  for (const policy of entitiesOf(offer, 'hasMerchantReturnPolicy'))
    found.push(...readReturnPolicy(policy, url, weight));
  for (const warranty of [...entitiesOf(offer, 'warranty'), ...entitiesOf(offer, 'hasWarrantyPromise')])
    found.push(...readWarranty(warranty, url, weight));
  return found;
}
