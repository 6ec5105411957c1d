import type { ValueOf } from '../../facts/paths.ts';
import { PlainDay, Url } from '../../facts/values.ts';
import type { Candidate } from '../candidate.ts';
import { claim, type Entity, entitiesOf, textOf } from './entity.ts';
import { moneyFrom, moneyOf } from './money.ts';

/**
 * Reads a schema.org Order: number, day, total, things bought, delivery, tracking.
 *
 * @example readOrder(order, 'https://shop.example/thanks', 0.95)
 */
export function readOrder(order: Entity, url: string, weight: number): Candidate[] {
  const found: Candidate[] = [];
  const number = textOf(order, 'orderNumber', 'confirmationNumber');
  if (number && number.length <= 60)
    found.push(...claim(order, url, 'order.number', number, ['orderNumber', 'confirmationNumber'], weight));
  const day = dayOf(textOf(order, 'orderDate'));
  if (day) found.push(...claim(order, url, 'order.date', day, ['orderDate'], weight));
  found.push(...readTotal(order, url, weight), ...readItems(order, url, weight));
  for (const parcel of entitiesOf(order, 'orderDelivery')) found.push(...readParcel(parcel, url, weight));
  const seller = textOf(order, 'seller', 'merchant');
  if (seller && !/^(https?:|#|_:)/.test(seller))
    found.push(
      ...claim(
        order,
        url,
        'seller.name',
        seller,
        [textOf(order, 'seller') ? 'seller' : 'merchant'],
        weight * 0.8,
      ),
    );
  return found;
}

function readTotal(order: Entity, url: string, weight: number): Candidate[] {
  const own = moneyOf(order, ['price', 'total']);
  if (own) return claim(order, url, 'order.total', own, ['price', 'total', 'priceCurrency'], weight);
  for (const invoice of [order, ...entitiesOf(order, 'partOfInvoice')]) {
    for (const due of entitiesOf(invoice, 'totalPaymentDue')) {
      const money = moneyFrom(textOf(due, 'value', 'price') ?? '', textOf(due, 'currency', 'priceCurrency'));
      if (money)
        return claim(due, url, 'order.total', money, ['value', 'price', 'currency', 'priceCurrency'], weight);
    }
  }
  return [];
}

function readItems(order: Entity, url: string, weight: number): Candidate[] {
  const lines: ValueOf<'order.items'> = [];
  for (const line of [...entitiesOf(order, 'orderedItem'), ...entitiesOf(order, 'acceptedOffer')].slice(
    0,
    100,
  )) {
    const thing = entitiesOf(line, 'orderedItem')[0] ?? entitiesOf(line, 'itemOffered')[0] ?? line;
    const name = textOf(thing, 'name') ?? textOf(line, 'name');
    if (!name || lines.some((known) => known.name === name)) continue;
    const [eligible] = entitiesOf(line, 'eligibleQuantity');
    const quantity = Number(textOf(line, 'orderQuantity') ?? (eligible && textOf(eligible, 'value')));
    const price =
      moneyOf(line, ['price']) ?? entitiesOf(thing, 'offers').map((offer) => moneyOf(offer, ['price']))[0];
    lines.push({
      name,
      ...(quantity > 0 && quantity < 100_000 ? { quantity } : {}),
      ...(price ? { price } : {}),
    });
  }
  if (lines.length === 0) return [];
  // The quote names what was bought; things without a name of their own are quoted by the order's number.
  const quoted = ['orderedItem', 'acceptedOffer', 'orderNumber'];
  return claim(order, url, 'order.items', lines, quoted, weight);
}

function readParcel(parcel: Entity, url: string, weight: number): Candidate[] {
  const found: Candidate[] = [];
  const min = dayOf(textOf(parcel, 'expectedArrivalFrom', 'expectedArrivalUntil'));
  const max = dayOf(textOf(parcel, 'expectedArrivalUntil', 'expectedArrivalFrom'));
  if (min && max && min <= max)
    found.push(
      ...claim(
        parcel,
        url,
        'order.delivery',
        { min, max },
        ['expectedArrivalFrom', 'expectedArrivalUntil'],
        weight,
      ),
    );
  const carrier = textOf(parcel, 'carrier', 'provider');
  const number = textOf(parcel, 'trackingNumber');
  const link = textOf(parcel, 'trackingUrl');
  const tracking = {
    ...(carrier ? { carrier } : {}),
    ...(number ? { number } : {}),
    ...(link && Url.safeParse(link).success ? { url: link } : {}),
  };
  if (number || 'url' in tracking)
    found.push(
      ...claim(parcel, url, 'order.tracking', tracking, ['trackingNumber', 'trackingUrl', 'carrier'], weight),
    );
  return found;
}

function dayOf(text: string | undefined): string | null {
  const day = text?.slice(0, 10);
  return day !== undefined && PlainDay.safeParse(day).success ? day : null;
}
