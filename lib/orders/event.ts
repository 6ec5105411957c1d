import * as z from 'zod/mini';
import { Facts } from '../facts/fact.ts';
import { Market, Money, PlainDay, Text, Url } from '../facts/values.ts';

const common = {
  /** Unique in the order; events are ordered by `day`, then by position. */
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** The civil day on which it happened, where the shopper is. */
  day: PlainDay,
};

/** A thing bought. */
export const OrderLine = z.strictObject({
  name: Text,
  quantity: z.optional(z.number()),
  price: z.optional(Money),
});

/**
 * One thing that happened to an order. Events are only ever added; everything else about an order
 * is derived from them. `undone` takes an earlier event back, so that nothing is ever lost.
 */
export const OrderEvent = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('placed'),
    /** Registrable domain, or the name of the shop where it was typed in. */
    shop: Text,
    /** Where the shopper lives: whose law counts. */
    market: Market,
    seller: z.optional(Text),
    number: z.optional(Text),
    total: z.optional(Money),
    items: z.array(OrderLine),
    url: z.optional(Url),
    /** What the shop said when it was bought, with the words. */
    terms: z.optional(Facts),
  }),
  z.strictObject({ ...common, type: z.literal('dispatched') }),
  z.strictObject({ ...common, type: z.literal('delivered') }),
  z.strictObject({ ...common, type: z.literal('withdrawn') }),
  z.strictObject({ ...common, type: z.literal('sent-back') }),
  z.strictObject({ ...common, type: z.literal('refunded'), amount: z.optional(Money) }),
  z.strictObject({ ...common, type: z.literal('kept') }),
  z.strictObject({ ...common, type: z.literal('removed') }),
  z.strictObject({ ...common, type: z.literal('undone'), event: z.string() }),
]);
export type OrderEvent = z.infer<typeof OrderEvent>;
export type OrderEventType = OrderEvent['type'];

/** An order: its id and everything that happened to it, oldest first. Also the form of the export. */
export const Order = z.strictObject({
  format: z.literal('recourse-order'),
  version: z.literal(1),
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  events: z.array(OrderEvent).check(z.minLength(1), z.maxLength(500)),
});
export type Order = z.infer<typeof Order>;
