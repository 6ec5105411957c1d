import * as z from 'zod/mini';
import { check } from './check.ts';

const Phrases = z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(200));
const Slug = z.string().check(z.regex(/^[\p{Ll}\p{Lo}\d]+(-[\p{Ll}\p{Lo}\d]+)*$/u), z.maxLength(100));
const Slugs = z.array(Slug).check(z.maxLength(300));

/** What a link of a shop may lead to: the last part of the path `links.…`. */
export const LinkTopic = z.enum([
  'imprint',
  'terms',
  'returns',
  'shipping',
  'privacy',
  'warranty',
  'contact',
  'complaints',
  'withdraw',
  'faq',
]);
export type LinkTopic = z.infer<typeof LinkTopic>;

/**
 * True of the topics that are kinds of page as well: a form to withdraw and questions with their answers are none.
 *
 * @example isKindTopic('returns') // true
 */
export function isKindTopic(topic: LinkTopic): topic is Exclude<LinkTopic, 'withdraw' | 'faq'> {
  return topic !== 'withdraw' && topic !== 'faq';
}

/** `rules/phrases/<language>/links.yaml`: how links are worded, and how their addresses end. */
export const LinkTable = z.strictObject({
  /** Words that join two topics in one link, as `&` does. */
  joiners: z.optional(Phrases),
  /** Topic → whole link texts, the most exact first. */
  texts: z.optional(z.partialRecord(LinkTopic, Phrases)),
  /** Topic → last parts of addresses, in small letters with hyphens. */
  slugs: z.optional(z.partialRecord(LinkTopic, Slugs)),
  /** Words beside known ones that make a link lead elsewhere: "affiliate terms and conditions". */
  unless: z.optional(Phrases),
  /** Names of terms that only who sells has: "conditions of sale", not "terms of use". */
  sale: z.optional(Phrases),
});
export type LinkTable = z.infer<typeof LinkTable>;

/** Kinds of page that are told by words of their own; the others share the words of the links to them. */
const WordedKind = z.enum(['product', 'listing', 'cart', 'checkout', 'confirmation']);
export type WordedKind = z.infer<typeof WordedKind>;

/**
 * What a step of an address before its end leads to: one thing, a list of things, something to read, what may be that
 * or a shop's own answers, and one order.
 */
const Step = z.enum(['product', 'listing', 'reading', 'guide', 'order']);
export type Step = z.infer<typeof Step>;

/** What a field of a form is for, told by the name that programs give it. */
const Field = z.enum(['quantity', 'sort', 'add-to-cart', 'postal-address']);
export type Field = z.infer<typeof Field>;

/** Where an own page of a site leads to: to an order, to where all things are, or to what is subscribed to or booked. */
const Way = z.enum(['order', 'shop', 'plan']);
export type Way = z.infer<typeof Way>;

/**
 * What texts of a page are about: the first nine are of a shop, the next four of something to read, or of an authority; the next two are said
 * by who trades with consumers: a tax rule for small traders, and who settles disputes; two are of a program, what explains
 * it and what lets one try it; two are of a club and of what is booked, not bought; one is of who makes pages and shops for
 * others; the last is of a form that was sent, which is thanked for as an order is.
 */
const TextTopic = z.enum([
  'cart',
  'shop',
  'range',
  'order',
  'delivery',
  'returns',
  'payment',
  'tax',
  'stock',
  'press',
  'authority',
  'ingredients',
  'preparation',
  'trader',
  'disputes',
  'manual',
  'trial',
  'club',
  'booking',
  'agency',
  'message',
]);
export type TextTopic = z.infer<typeof TextTopic>;

/** What buttons and links of a shop do; `buy-now` also leads from a test of a thing to who sells it. */
const Action = z.enum(['add-to-cart', 'buy-now', 'open-cart', 'place-order']);
export type Action = z.infer<typeof Action>;

/** `rules/phrases/<language>/page-kinds.yaml` and `language.yaml`: how a page tells what it is for, and in what language. */
export const KindTable = z.strictObject({
  /** BCP 47 primary subtag, or `any`: from the folder's name. */
  language: z.string(),
  /** Kind → whole headings or parts of a title. */
  headings: z.optional(z.partialRecord(WordedKind, Phrases)),
  /** Kind → last parts of addresses. */
  slugs: z.optional(z.partialRecord(WordedKind, Slugs)),
  /** What lies behind → steps of addresses before the last part. */
  steps: z.optional(z.partialRecord(Step, Slugs)),
  /** What lies behind a link → last parts of addresses. */
  ways: z.optional(z.partialRecord(Way, Slugs)),
  /** What for → names of fields of forms. */
  fields: z.optional(z.partialRecord(Field, Phrases)),
  /** Action → whole labels of buttons and links. */
  actions: z.optional(z.partialRecord(Action, Phrases)),
  /** Words before an order's number. */
  orderNumber: z.optional(Phrases),
  /** Words before an order's day or its sum, which stand beside its number. */
  orderDetails: z.optional(Phrases),
  /** The most frequent small words of the language, by which a text is known to be in it. */
  common: z.optional(Phrases),
  /** What a short text is about → words and phrases that say so. */
  topics: z.optional(z.partialRecord(TextTopic, Phrases)),
});
export type KindTable = z.infer<typeof KindTable>;

/** The tables of links and page kinds of all languages. */
export interface LinkTables {
  links: LinkTable[];
  kinds: KindTable[];
}

/**
 * Checks the tables of links and page kinds among the files of `rules/`.
 *
 * `files` holds parsed YAML by path under `rules/`, as the reader of rules gives it. Throws a
 * RuleFileError that names the file and the field.
 *
 * @example parseLinkTables({ 'phrases/de/links.yaml': { texts: { imprint: ['Impressum'] } } })
 */
export function parseLinkTables(files: Record<string, unknown>): LinkTables {
  const tables: LinkTables = { links: [], kinds: [] };
  for (const [file, data] of Object.entries(files)) {
    const [, language, name] = /^phrases\/([^/]+)\/(links|page-kinds|language)\.yaml$/.exec(file) ?? [];
    if (language === undefined) continue;
    if (name === 'links') tables.links.push(check(LinkTable, data, file));
    else tables.kinds.push(check(KindTable, withLanguage(data, language), file));
  }
  return tables;
}

function withLanguage(data: unknown, language: string): unknown {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data, language } : data;
}
