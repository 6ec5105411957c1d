import type { Evidence } from '../../lib/facts/evidence.ts';
import type { PageKind } from '../../lib/facts/page-kind.ts';
import type { NotAsked } from '../../lib/facts/report.ts';
import type { OverallMark } from '../../lib/judge/overall-mark.ts';
import type { TopicRow } from '../../lib/judge/topic-rows.ts';
import type { NextDeadline } from '../orders/next-deadline.ts';
import type { OrderDraft, OrderEntry } from './order-draft.ts';

/** A small fact by which a seller can be told; `valid` is null where there are no check digits. */
export interface SellerCheck {
  kind: 'vat' | 'tax' | 'register' | 'email';
  value: string;
  valid: boolean | null;
}

export interface SellerLine {
  name: string | null;
  /** City and country, ready to be read: `Kiel, Germany`. */
  place: string | null;
  checks: SellerCheck[];
}

/** One answer that a shop gives to a topic. */
export type Answer = TopicRow['answers'][number];

/** What a pack says about a rule, in the reader's language. */
export interface RuleText {
  titleMet: string;
  titleNot: string;
  explanation: string;
  advice: string;
  sources: string[];
  /** Of a rule that is still being tried out: its answer is shown and does not count. */
  isOnTrial: boolean;
}

export interface PageLine {
  title: string;
  kind: PageKind;
  url: string;
}

export interface Reading {
  done: number;
  total: number;
  /** Title or address of the page being read. */
  current: string;
  failed: number;
}

export interface ReportState {
  kind: 'report';
  shop: string;
  pageUrl: string;
  /** BCP 47 tag of the shop's words, null where the page does not tell. */
  language: string | null;
  seller: SellerLine | null;
  rows: TopicRow[];
  summary: { mark: OverallMark; answered: number; worthALook: number; unread: number };
  pagesRead: PageLine[];
  pagesToRead: number;
  reading: Reading | null;
  siteAccess: 'click' | 'site' | 'all';
  isConfirmation: boolean;
  /** By rule id, `<pack>/<rule>`. */
  texts: Record<string, RuleText>;
  notApplicable: { title: string; reason: NotAsked }[];
  /** What "Show me" did not find, because the page has changed since. */
  lost: Evidence | null;
  /** Rules that were switched off since the page was read: their answers stay where they are until it is read again. */
  switchedOff: readonly string[];
}

export interface OrderFormState {
  kind: 'order-form';
  draft: OrderDraft;
  /** Set once the order is stored: then the form gives way to the confirmation. */
  saved: { orderId: string; name: string } | null;
  /** Why storing failed, in words; what was typed stays. */
  fault: string | null;
}

/** What the popup shows of the page in the tab. */
export type PageState =
  | { kind: 'reading'; shop: string | null }
  | { kind: 'not-a-page' }
  | { kind: 'refused'; reason: 'no-access' | 'fault'; detail?: string }
  | { kind: 'not-shop'; host: string }
  | ReportState
  | OrderFormState;

/** What the popup shows whatever the page is. */
export interface Standing {
  next: NextDeadline | null;
  /** The next three. */
  deadlines: NextDeadline[];
  orderCount: number;
  /** `YYYY-MM-DD` */
  today: string;
}

export type PopupState = PageState & Standing;

/** What the popup can ask for; each is called straight from the click. */
export interface PopupActions {
  retry(): void;
  readAnyway(): void;
  readTerms(): void;
  stopReading(): void;
  showPlace(evidence: Evidence): void;
  /** Ask a question (`<pack>/<rule>`), or ask it no longer. */
  switchRule(rule: string, isOn: boolean): void;
  /** Ask the browser for the site in the tab. */
  grantSite(): void;
  /** Show the order form (`kind: 'order-form'`) filled from what was read. */
  bought(): void;
  saveOrder(entry: OrderEntry): void;
  /** Leave the form, back to the report. */
  cancelOrder(): void;
  /** Take the order back that was just saved, back to the form. */
  undoOrder(orderId: string): void;
  openOrders(): void;
  openOrder(orderId: string): void;
  openSettings(): void;
}
