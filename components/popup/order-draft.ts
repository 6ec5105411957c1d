import type { Evidence } from '../../lib/facts/evidence.ts';
import type { Money } from '../../lib/facts/values.ts';
import { formatAmount, parseAmount } from '../../locales/format/amount.ts';
import type { MessageKey } from '../../locales/strings.ts';
import type { OrderLine } from '../orders/order-view.ts';

/** A value read from the page with the words it was read from; null where nothing was read. */
export interface Read<T> {
  value: T;
  evidence: Evidence | null;
}

/** What is known of an order before the buyer has checked it. */
export interface OrderDraft {
  shop: Read<string>;
  number: Read<string> | null;
  total: Read<Money> | null;
  items: Read<OrderLine[]> | null;
  /** The day of the order, `YYYY-MM-DD`; today where the page does not tell. */
  day: Read<string> | null;
  seller: string | null;
  /** How many pages of the shop's terms will be kept with the order. */
  pagesKept: number;
}

/** An order as the buyer has confirmed it, the `placed` event but for what the store adds. */
export interface OrderEntry {
  shop: string;
  seller: string | null;
  number: string | null;
  total: Money | null;
  items: OrderLine[];
  day: string;
}

/** What stands in the fields of the form. */
export interface OrderFields {
  shop: string;
  number: string;
  amount: string;
  currency: string;
  items: { name: string; read: OrderLine | null }[];
  day: string;
}

export type FieldProblems = { [F in 'shop' | 'amount' | 'items' | 'day']?: MessageKey };

/** The fields as a draft fills them. */
export function fieldsOf(draft: OrderDraft, today: string): OrderFields {
  const items = draft.items?.value.map((read) => ({ name: read.name, read })) ?? [];
  return {
    shop: draft.shop.value,
    number: draft.number?.value ?? '',
    amount: draft.total ? formatAmount(draft.total.value.amount) : '',
    currency: draft.total?.value.currency ?? 'EUR',
    items: items.length > 0 ? items : [{ name: '', read: null }],
    day: draft.day?.value ?? today,
  };
}

/** What is wrong with the fields, by field; an empty object where the order can be saved. */
export function problemsOf(fields: OrderFields, today: string): FieldProblems {
  const problems: FieldProblems = {};
  if (!fields.shop.trim()) problems.shop = 'form.problem.shop';
  if (fields.amount.trim() && parseAmount(fields.amount, fields.currency) === null)
    problems.amount = 'form.problem.amount';
  if (!fields.items.some(({ name }) => name.trim())) problems.items = 'form.problem.items';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(fields.day)) problems.day = 'form.problem.day';
  else if (fields.day > today) problems.day = 'form.problem.dayAhead';
  return problems;
}

/** The order that the fields tell of; call it only where `problemsOf` found nothing. */
export function entryOf(fields: OrderFields, seller: string | null): OrderEntry {
  const amount = parseAmount(fields.amount, fields.currency);
  return {
    shop: fields.shop.trim(),
    seller,
    number: fields.number.trim() || null,
    total: amount === null ? null : { amount, currency: fields.currency },
    items: fields.items
      .filter(({ name }) => name.trim())
      .map(({ name, read }) => ({ ...read, name: name.trim() })),
    day: fields.day,
  };
}
