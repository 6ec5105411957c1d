import type { DeadlineView, OrderView } from '../../../components/orders/order-view.ts';
import type { OrdersActions, ReadyOrders } from '../../../components/orders/orders-state.ts';
import type { Facts } from '../../../lib/facts/fact.ts';
import type { Deadline } from '../../../lib/orders/deadline.ts';
import { said } from './evidence.ts';
import { HEADPHONES, KETTLE, PULLOVER, TODAY } from './popup.ts';

function deadline(id: string, part: Partial<Deadline>): Deadline {
  return {
    id,
    rule: 'eu/sample',
    who: 'buyer',
    safeDay: null,
    lastDay: null,
    why: '',
    state: 'open',
    ...part,
  };
}

const WITHDRAWAL: DeadlineView = {
  kind: 'send-back',
  todo: 'Withdraw',
  sources: ['Directive 2011/83/EU Art. 9(2)(b)', 'Regulation 1182/71 Art. 3'],
  hasEnded: false,
  amount: { amount: '129', currency: 'EUR' },
  deadline: deadline('headphones/withdrawal', {
    safeDay: '2026-11-16',
    lastDay: '2026-11-16',
    state: 'due',
    why: 'The headphones arrived on Monday 2 November. The day after is day 1, and day 14 is Monday 16 November.',
  }),
};

const GUARANTEE: DeadlineView = {
  kind: 'guarantee',
  todo: 'Report a defect',
  sources: ['Directive (EU) 2019/771 Art. 10'],
  hasEnded: false,
  amount: null,
  deadline: deadline('headphones/guarantee', {
    safeDay: '2028-11-02',
    lastDay: '2028-11-02',
    why: 'Two years from the arrival on 2 November 2026.',
  }),
};

const TERMS = {
  'returns.window': [
    {
      value: { length: 'P14D' },
      evidence: [said('14 Tage Widerrufsrecht', 'https://klangwerk.example/agb')],
    },
  ],
  'seller.name': [
    { value: 'Klangwerk OHG', evidence: [said('Klangwerk OHG', 'https://klangwerk.example/impressum')] },
  ],
} as Facts;

const base = {
  seller: null,
  number: null,
  arrives: null,
  deadlines: [],
  terms: null,
  language: 'de',
  market: 'DE',
  isLawKnown: true,
} satisfies Partial<OrderView>;

export const ORDERS: OrderView[] = [
  {
    ...base,
    id: 'headphones',
    name: 'Headphones',
    shop: 'klangwerk.example',
    seller: 'Klangwerk OHG',
    number: 'KW-55120',
    placed: '2026-10-28',
    total: { amount: '129', currency: 'EUR' },
    items: [{ name: 'Headphones', quantity: 1, price: { amount: '124.10', currency: 'EUR' } }],
    stage: 'delivered',
    stageDay: '2026-11-02',
    next: HEADPHONES,
    deadlines: [WITHDRAWAL, GUARANTEE],
    events: [
      { id: '1', type: 'placed', day: '2026-10-28', shop: 'klangwerk.example', market: 'DE', items: [] },
      { id: '2', type: 'delivered', day: '2026-10-31' },
      { id: '3', type: 'undone', day: '2026-11-02', event: '2' },
      { id: '4', type: 'delivered', day: '2026-11-02' },
    ],
    terms: TERMS,
  },
  {
    ...base,
    id: 'kettle',
    name: 'Kettle',
    shop: 'haus-und-herd.example',
    placed: '2026-10-12',
    total: { amount: '54.50', currency: 'EUR' },
    items: [{ name: 'Kettle' }],
    stage: 'sent-back',
    stageDay: '2026-10-27',
    next: KETTLE,
    deadlines: [
      {
        kind: 'refund',
        todo: 'The shop pays back',
        sources: ['Directive 2011/83/EU Art. 13(1)'],
        hasEnded: false,
        amount: { amount: '54.50', currency: 'EUR' },
        deadline: deadline('kettle/refund', {
          who: 'seller',
          safeDay: '2026-11-11',
          lastDay: '2026-11-11',
          state: 'overdue',
          why: 'Fourteen days from 28 October.',
        }),
      },
    ],
    events: [
      { id: '1', type: 'placed', day: '2026-10-12', shop: 'haus-und-herd.example', market: 'DE', items: [] },
      { id: '2', type: 'sent-back', day: '2026-10-27' },
    ],
  },
  {
    ...base,
    id: 'pullover',
    name: 'Wool pullover',
    shop: 'wollhaus-nord.example',
    placed: '2026-11-13',
    total: { amount: '94.80', currency: 'EUR' },
    items: [{ name: 'Wool pullover' }, { name: 'Wool comb' }],
    stage: 'placed',
    stageDay: '2026-11-13',
    arrives: { min: '2026-11-17', max: '2026-11-19' },
    next: null,
    deadlines: [
      {
        ...WITHDRAWAL,
        deadline: deadline('pullover/withdrawal', { state: 'waiting', why: 'Counts from the arrival.' }),
      },
    ],
    events: [
      { id: '1', type: 'placed', day: '2026-11-13', shop: 'wollhaus-nord.example', market: 'DE', items: [] },
    ],
  },
  {
    ...base,
    id: 'boots',
    name: 'Wanderstiefel mit Donaudampfschifffahrtsgesellschaftssohle',
    shop: 'berg-und-tal.example',
    placed: '2026-11-04',
    total: { amount: '189.00', currency: 'EUR' },
    items: [{ name: 'Wanderstiefel' }],
    stage: 'delivered',
    stageDay: '2026-11-12',
    deadlines: [
      {
        ...WITHDRAWAL,
        amount: { amount: '189', currency: 'EUR' },
        deadline: deadline('boots/withdrawal', {
          safeDay: '2026-11-28',
          lastDay: '2026-11-30',
          why: 'Day 14 is Saturday 28 November. As that is a Saturday, the law lets it run until Monday 30 November.',
        }),
      },
    ],
    next: {
      ...PULLOVER,
      todo: 'Withdraw',
      day: '2026-11-28',
      daysLeft: 15,
      amount: { amount: '189', currency: 'EUR' },
      orderId: 'boots',
      orderName: 'Wanderstiefel mit Donaudampfschifffahrtsgesellschaftssohle',
      shop: 'berg-und-tal.example',
    },
    events: [
      { id: '1', type: 'placed', day: '2026-11-04', shop: 'berg-und-tal.example', market: 'DE', items: [] },
    ],
  },
  {
    ...base,
    id: 'lamp',
    name: 'Desk lamp',
    shop: 'licht.example',
    placed: '2026-05-03',
    total: { amount: '61', currency: 'EUR' },
    items: [{ name: 'Desk lamp' }],
    stage: 'kept',
    stageDay: '2026-05-20',
    next: null,
    deadlines: [
      {
        ...GUARANTEE,
        deadline: deadline('lamp/guarantee', { safeDay: '2028-05-06', lastDay: '2028-05-06' }),
      },
    ],
    events: [{ id: '1', type: 'placed', day: '2026-05-03', shop: 'licht.example', market: 'DE', items: [] }],
  },
];

export const READY: ReadyOrders = {
  kind: 'ready',
  today: TODAY,
  orders: ORDERS,
  broken: [],
  opened: null,
  adding: null,
  notice: null,
  fault: null,
};

const nothing = () => {};

export const ORDERS_ACTIONS: OrdersActions = {
  retry: nothing,
  openOrder: nothing,
  addOrder: nothing,
  saveOrder: nothing,
  cancelOrder: nothing,
  addStep: nothing,
  takeBack: nothing,
  removeOrder: nothing,
  undo: nothing,
  dismiss: nothing,
  importFile: nothing,
  exportOrders: nothing,
  exportBroken: nothing,
  openSettings: nothing,
};
