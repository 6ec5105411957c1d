import type { NextDeadline } from '../../../components/orders/next-deadline.ts';
import type { OrderDraft } from '../../../components/popup/order-draft.ts';
import type { PopupActions, PopupState, Standing } from '../../../components/popup/popup-state.ts';
import { said } from './evidence.ts';
import { REPORT } from './report.ts';

export const TODAY = '2026-11-13';

export const HEADPHONES: NextDeadline = {
  orderId: 'headphones',
  orderName: 'Headphones',
  shop: 'klangwerk.example',
  who: 'buyer',
  todo: 'Withdraw',
  day: '2026-11-16',
  daysLeft: 3,
  amount: { amount: '129', currency: 'EUR' },
  state: 'due',
};

export const KETTLE: NextDeadline = {
  orderId: 'kettle',
  orderName: 'Kettle',
  shop: 'haus-und-herd.example',
  who: 'seller',
  todo: 'The shop pays back',
  day: '2026-11-11',
  daysLeft: -2,
  amount: { amount: '54.50', currency: 'EUR' },
  state: 'overdue',
};

export const PULLOVER: NextDeadline = {
  orderId: 'pullover',
  orderName: 'Wool pullover',
  shop: 'wollhaus-nord.example',
  who: 'buyer',
  todo: 'Send it back',
  day: '2026-11-30',
  daysLeft: 17,
  amount: { amount: '94.80', currency: 'EUR' },
  state: 'open',
};

export const STANDING: Standing = {
  next: HEADPHONES,
  deadlines: [HEADPHONES, PULLOVER],
  orderCount: 3,
  today: TODAY,
};

const NOTHING: Standing = { next: null, deadlines: [], orderCount: 0, today: TODAY };
const CONFIRMATION = 'https://wollhaus-nord.example/danke';

export const DRAFT: OrderDraft = {
  shop: { value: 'wollhaus-nord.example', evidence: null },
  number: { value: 'WN-20941', evidence: said('Bestellnummer: WN-20941', CONFIRMATION) },
  total: { value: { amount: '94.80', currency: 'EUR' }, evidence: said('Gesamtsumme 94,80 €', CONFIRMATION) },
  items: {
    value: [
      { name: 'Wollpullover „Förde“, Größe M', quantity: 1, price: { amount: '89.90', currency: 'EUR' } },
    ],
    evidence: said('1 × Wollpullover „Förde“, Größe M', CONFIRMATION),
  },
  day: null,
  seller: 'Wollhaus Nord GmbH',
  pagesKept: 4,
};

export const EMPTY_DRAFT: OrderDraft = {
  shop: { value: '', evidence: null },
  number: null,
  total: null,
  items: null,
  day: null,
  seller: null,
  pagesKept: 0,
};

/** Every state of the popup, by name. */
export const POPUPS: Record<string, PopupState> = {
  report: { ...REPORT, ...STANDING },
  'report-calm': { ...REPORT, ...NOTHING, pagesToRead: 0, siteAccess: 'site' },
  'report-overdue': { ...REPORT, ...STANDING, next: KETTLE, deadlines: [KETTLE, HEADPHONES, PULLOVER] },
  'report-first-page': {
    ...REPORT,
    ...NOTHING,
    seller: { name: null, place: null, checks: [] },
    rows: REPORT.rows.map((row) =>
      row.topic === 'price'
        ? row
        : { ...row, outcome: 'unclear', answers: [], findings: [], toRead: ['imprint', 'terms'] },
    ),
    summary: { mark: 'answered', answered: 1, worthALook: 0, unread: 6 },
    pagesRead: REPORT.pagesRead.slice(0, 1),
    pagesToRead: 5,
  },
  'report-switched-off': { ...REPORT, ...NOTHING, switchedOff: ['sample/return-cost'] },
  'report-empty': {
    ...REPORT,
    ...NOTHING,
    seller: null,
    rows: REPORT.rows.map((row) => ({ ...row, outcome: 'unclear', answers: [], findings: [] })),
    summary: { mark: 'nothing-to-say', answered: 0, worthALook: 0, unread: 7 },
  },
  'vat-fails': {
    ...REPORT,
    ...NOTHING,
    seller: {
      name: 'Fuchs & Söhne',
      place: 'Lyon, France',
      checks: [{ kind: 'vat', value: 'FR12345678901', valid: false }],
    },
  },
  'reading-terms': {
    ...REPORT,
    ...NOTHING,
    reading: { done: 2, total: 5, current: 'Allgemeine Geschäftsbedingungen', failed: 1 },
  },
  confirmation: { ...REPORT, ...NOTHING, isConfirmation: true },
  reading: { kind: 'reading', shop: 'wollhaus-nord.example', ...STANDING },
  'not-a-page': { kind: 'not-a-page', ...STANDING },
  'no-access': { kind: 'refused', reason: 'no-access', ...NOTHING },
  fault: {
    kind: 'refused',
    reason: 'fault',
    detail: 'The page sent no answer within 10 seconds.',
    ...NOTHING,
  },
  'not-shop': { kind: 'not-shop', host: 'encyclopedia.example', ...STANDING, next: null },
  'order-form': { kind: 'order-form', draft: DRAFT, saved: null, fault: null, ...NOTHING },
  'order-form-empty': {
    kind: 'order-form',
    draft: EMPTY_DRAFT,
    saved: null,
    fault: 'the disk is full',
    ...NOTHING,
  },
  'order-saved': {
    kind: 'order-form',
    draft: DRAFT,
    saved: { orderId: 'pullover', name: 'Wool pullover' },
    fault: null,
    ...NOTHING,
  },
};

const nothing = () => {};

export const POPUP_ACTIONS: PopupActions = {
  retry: nothing,
  readAnyway: nothing,
  readTerms: nothing,
  stopReading: nothing,
  showPlace: nothing,
  switchRule: nothing,
  grantSite: nothing,
  bought: nothing,
  saveOrder: nothing,
  cancelOrder: nothing,
  undoOrder: nothing,
  openOrders: nothing,
  openOrder: nothing,
  openSettings: nothing,
};
