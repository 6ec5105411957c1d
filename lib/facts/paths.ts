import * as z from 'zod/mini';
import { PageKind } from './page-kind.ts';
import { Country, Identifier, Money, Payer, Period, PlainDay, Range, Text, Url } from './values.ts';

const YesNo = z.boolean();
const List = z.array(Text).check(z.minLength(1), z.maxLength(50));
const Countries = z.array(Country).check(z.minLength(1), z.maxLength(250));

/**
 * Every path a fact can have, with the form of its value. Paths are for life: add new ones freely,
 * never give an old one a new meaning.
 */
export const PATHS = {
  'page.kind': PageKind,
  'page.language': z.string(),
  'page.market': Countries,
  'page.updated': PlainDay,

  'product.name': Text,
  'product.brand': Text,
  'product.sku': Text,
  'product.gtin': Text,
  'product.availability': z.enum(['InStock', 'OutOfStock', 'PreOrder', 'BackOrder']),
  'product.condition': Text,
  'product.digital': YesNo,
  /** How much of what is sold by weight or volume is in it, in the shop's words: `Inhalt: 500 g`. */
  'product.content': Text,
  'product.manufacturer': Text,
  'product.responsiblePerson': Text,

  'price.current': Money,
  /** Of what the price is, where there are offers of several prices: the one chosen on the page, or the lowest. */
  'price.choice': z.enum(['selected', 'lowest']),
  'price.was': Money,
  'price.prior30': Money,
  'price.unit': z.strictObject({ ...Money.shape, unit: z.string() }),
  'price.taxIncluded': YesNo,
  'price.fees': z.array(z.strictObject({ label: Text, money: Money, optional: z.boolean() })),
  'price.total': Money,
  'price.installments': Text,

  'delivery.cost': Money,
  'delivery.freeFrom': Money,
  'delivery.time': Range,
  'delivery.dispatch': Range,
  'delivery.options': List,
  'delivery.carriers': List,
  'delivery.tracking': YesNo,
  'delivery.countries': Countries,
  'delivery.customs': Text,
  'delivery.method': Text,
  'delivery.validity': Text,

  /** False where nothing is taken back from someone who changes their mind: all sales are final. */
  'returns.accepted': YesNo,
  'returns.window': Period,
  'returns.starts': z.enum(['delivery', 'order', 'dispatch']),
  'returns.paidBy': Payer,
  'returns.fee': Money,
  'returns.conditions': Text,
  'returns.exceptions': List,
  'returns.how': Text,
  'returns.address': Text,
  'returns.exchange': YesNo,
  'returns.modelForm': YesNo,
  'returns.withdrawalFunction': Url,
  'returns.tracking': YesNo,
  'returns.information': Text,

  'refund.within': z.union([Period, Range]),
  'refund.method': Text,
  'refund.conditions': Text,
  'refund.voucherOnly': YesNo,

  'warranty.duration': Period,
  'warranty.legal': Period,
  'warranty.provider': z.enum(['manufacturer', 'seller', 'platform']),
  'warranty.coverage': Text,
  'warranty.exclusions': Text,
  'warranty.claim': Text,
  'warranty.documents': Text,
  'warranty.remedies': Text,
  'warranty.cost': z.union([Payer, Money]),
  'warranty.extension': z.strictObject({ money: Money, period: Period }),
  'warranty.notice': YesNo,
  /** True where the shop says that the law stands behind the goods, with or without the time. */
  'warranty.legalReminder': YesNo,
  /** True where the shop says that rights of the law stand beside a warranty. */
  'warranty.statutoryRights': YesNo,

  'seller.name': Text,
  'seller.legalForm': Text,
  'seller.address': Text,
  'seller.postcode': Text,
  'seller.city': Text,
  'seller.country': Country,
  'seller.email': Text,
  'seller.phone': Text,
  'seller.representative': Text,
  'seller.register': z.strictObject({ court: z.optional(Text), number: Text }),
  'seller.vatId': Identifier,
  'seller.taxId': Identifier,
  'seller.marketplace': YesNo,
  'platform.name': Text,

  'complaints.channel': List,
  'complaints.policy': Url,
  'complaints.answerWithin': Period,
  'complaints.documents': Text,
  'complaints.status': YesNo,
  'disputes.body': Text,
  'disputes.bodyUrl': Url,
  'disputes.odrLink': YesNo,
  /** Whether the shop says that it goes before a body that settles quarrels, or that it does not. */
  'disputes.participation': YesNo,
  'compensation.policy': Text,
  'compensation.reportWithin': Period,
  'compensation.priceProtection': Period,

  /** Whether the shop says that it checks that reviews come from people who bought, or that it does not. */
  'reviews.verified': YesNo,

  'links.imprint': Url,
  'links.terms': Url,
  'links.returns': Url,
  'links.shipping': Url,
  'links.privacy': Url,
  'links.warranty': Url,
  'links.contact': Url,
  'links.complaints': Url,
  'links.withdraw': Url,
  'links.faq': Url,

  'checkout.orderButton': Text,
  'checkout.preticked': List,
  'checkout.countdown': YesNo,
  'checkout.scarcity': List,

  'order.number': Text,
  'order.date': PlainDay,
  'order.total': Money,
  'order.items': z.array(
    z.strictObject({ name: Text, quantity: z.optional(z.number()), price: z.optional(Money) }),
  ),
  'order.delivery': z.strictObject({ min: PlainDay, max: PlainDay }),
  'order.tracking': z.strictObject({
    carrier: z.optional(Text),
    number: z.optional(Text),
    url: z.optional(Url),
  }),
  'order.email': Text,
} as const;

export type Path = keyof typeof PATHS;

/** The value that a path holds, e.g. `ValueOf<'price.current'>` is `Money`. */
export type ValueOf<P extends Path> = z.infer<(typeof PATHS)[P]>;

/** True where `path` is a word of the vocabulary: `isPath('price.current')` → `true`. */
export function isPath(path: string): path is Path {
  return Object.hasOwn(PATHS, path);
}
