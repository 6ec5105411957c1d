import * as z from 'zod/mini';
import type { OfferAnswer, PacksView } from '../components/settings/packs-state.ts';
import type { Choices } from '../components/settings/settings-state.ts';
import { Evidence } from '../lib/facts/evidence.ts';
import { Money, PlainDay, Text } from '../lib/facts/values.ts';
import { OrderLine } from '../lib/orders/event.ts';
import { PublicKey } from '../lib/packs/public-key.ts';
import { Id as PackId, RuleName } from '../lib/packs/rule.ts';
import { packAddress } from '../lib/sources/pack-address.ts';
import type { OrdersView } from './orders-view.ts';
import type { PageReading } from './page-reading.ts';
import { Settings } from './settings.ts';

const TabId = z.int().check(z.nonnegative());
const Id = z.string().check(z.minLength(1), z.maxLength(64));
const PackUrl = z.string().check(z.refine((url) => packAddress(url) === url));
const Nothing = z.strictObject({});

/** An order as the buyer has confirmed it. */
const Entry = z.strictObject({
  shop: Text,
  seller: z.nullable(Text),
  number: z.nullable(Text),
  total: z.nullable(Money),
  items: z.array(OrderLine).check(z.maxLength(200)),
  day: PlainDay,
});

/**
 * Every message that pages of the extension send to the background: the schema of its input. A message
 * that is not listed, or whose input has another form, is refused.
 */
export const MESSAGES = {
  /** Gather and judge the page in a tab; `anyway` also where it does not look like a shop's. */
  readPage: z.strictObject({ tabId: TabId, anyway: z.boolean() }),
  /** Read up to eight legal pages of the shop in the tab. */
  readTerms: z.strictObject({ tabId: TabId }),
  stopReading: z.strictObject({ tabId: TabId }),
  /** Scroll to and highlight the words in the tab, or open their page in a new one. */
  showPlace: z.strictObject({ tabId: TabId, evidence: Evidence }),
  listOrders: Nothing,
  /** Store an order; of a tab's shop with what it says, to be kept. */
  placeOrder: z.strictObject({ entry: Entry, tabId: z.nullable(TabId) }),
  addStep: z.strictObject({
    orderId: Id,
    step: z.enum(['dispatched', 'delivered', 'kept', 'withdrawn', 'sent-back', 'refunded']),
    day: PlainDay,
  }),
  takeBack: z.strictObject({ orderId: Id, eventId: Id }),
  removeOrder: z.strictObject({ orderId: Id }),
  importOrders: z.strictObject({ text: z.string() }),
  exportOrders: Nothing,
  deleteEverything: Nothing,
  readChoices: Nothing,
  changeSettings: z.partial(Settings),
  /** Ask the questions of a pack, and count its deadlines, or no longer. */
  switchPack: z.strictObject({ pack: PackId, isOn: z.boolean() }),
  /** Ask a question, or no longer. */
  switchRule: z.strictObject({ rule: RuleName, isOn: z.boolean() }),
  readPacks: Nothing,
  /** Fetch and check the pack at an address, to be shown before it is accepted. */
  offerSource: z.strictObject({ url: PackUrl }),
  acceptSource: z.strictObject({ url: PackUrl, key: PublicKey }),
  declineSource: z.strictObject({ url: PackUrl }),
  /** Look for a newer pack; `key` is another one than before that the user has accepted. */
  lookAtSource: z.strictObject({ url: PackUrl, key: z.nullable(PublicKey) }),
  removeSource: z.strictObject({ url: PackUrl }),
  restoreSource: z.strictObject({ url: PackUrl }),
} as const;

export type MessageName = keyof typeof MESSAGES;
export type MessageInput<N extends MessageName> = z.infer<(typeof MESSAGES)[N]>;

/** What the background answers to each message. */
export interface MessageOutput {
  readPage: PageReading;
  readTerms: PageReading;
  stopReading: null;
  showPlace: { found: boolean; opened: boolean };
  listOrders: OrdersView;
  placeOrder: { orderId: string; name: string };
  /** The id of the event, by which it can be taken back. */
  addStep: { eventId: string };
  takeBack: null;
  removeOrder: { eventId: string };
  importOrders: { added: number; skipped: number };
  exportOrders: { text: string; count: number };
  deleteEverything: null;
  readChoices: Choices;
  changeSettings: Settings;
  switchPack: null;
  switchRule: null;
  readPacks: PacksView;
  offerSource: OfferAnswer;
  acceptSource: null;
  declineSource: null;
  lookAtSource: null;
  removeSource: null;
  restoreSource: null;
}

/** The one message that may come from a web page's own process: the sentinel has seen a shop page. */
export const PageLooksLikeShop = z.object({ name: z.literal('pageLooksLikeShop') });
