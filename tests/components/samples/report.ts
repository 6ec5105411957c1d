import type { ReportState, RuleText } from '../../../components/popup/popup-state.ts';
import type { Finding, Topic } from '../../../lib/facts/report.ts';
import type { TopicRow } from '../../../lib/judge/topic-rows.ts';
import { answer, PAGE, said } from './evidence.ts';

const LOOKED_AT = [PAGE.product, PAGE.terms, PAGE.shipping, PAGE.imprint];

function finding(rule: string, topic: Topic, part: Partial<Finding>): Finding {
  return { rule, topic, outcome: 'met', evidence: [], lookedAt: LOOKED_AT, toRead: [], reason: '', ...part };
}

const TEXTS: Record<string, RuleText> = {
  'sample/seller-identity': {
    titleMet: 'Name and postal address of the seller are there',
    titleNot: 'Name or postal address of the seller was not found',
    explanation: 'You need both to write to the seller or to take a claim further.',
    advice: 'Ask the shop for its postal address before you pay.',
    sources: ['ISO/TR 32123 4.1', 'Directive 2011/83/EU Art. 6(1)(b)'],
    isOnTrial: false,
  },
  'sample/total-price': {
    titleMet: 'The price says that tax is in it',
    titleNot: 'Whether tax is in the price was not found',
    explanation: 'The price shown should be all that is paid, taxes among it.',
    advice: 'Look at the total in the basket before you order.',
    sources: ['Directive 2011/83/EU Art. 6(1)(e)'],
    isOnTrial: false,
  },
  'sample/return-window': {
    titleMet: 'The time to return is said once and the same everywhere',
    titleNot: 'The time to return has two answers',
    explanation: 'One page grants more days than another. What stands in the offer usually counts.',
    advice: 'Save the order: both texts are kept with it, as they stand today.',
    sources: ['ISO/TR 32123 4.4.2 b', 'Directive 2011/83/EU Art. 6(1)(h)'],
    isOnTrial: false,
  },
  'sample/return-cost': {
    titleMet: 'Who pays for the return is said',
    titleNot: 'Who pays for the return was not found',
    explanation: 'Where the shop does not say that you pay, it has to pay itself.',
    advice: 'Keep the receipt for the postage.',
    sources: ['Directive 2011/83/EU Art. 6(6)'],
    isOnTrial: false,
  },
  'sample/complaint-channel': {
    titleMet: 'Where to complain is said',
    titleNot: 'Where to complain was not found',
    explanation: 'A shop should name a way to reach it when something went wrong.',
    advice: 'Write to the e-mail address in the imprint and keep a copy.',
    sources: ['ISO/TR 32123 5.4'],
    isOnTrial: false,
  },
  'sample/guarantee-terms': {
    titleMet: 'What the guarantee covers is said',
    titleNot: 'What the guarantee covers was not found',
    explanation: 'A guarantee is a promise beside your legal rights; its terms must be told.',
    advice: 'Ask for the terms of the guarantee in writing.',
    sources: ['ISO/TR 32123 4.6'],
    isOnTrial: false,
  },
};

const ROWS: TopicRow[] = [
  {
    topic: 'seller',
    outcome: 'met',
    toRead: [],
    answers: [
      answer('seller.name', 'Wollhaus Nord GmbH', said('Wollhaus Nord GmbH', PAGE.imprint, 'block:3')),
      answer(
        'seller.address',
        'Hafenstraße 12, 24103 Kiel',
        said('Hafenstraße 12, 24103 Kiel', PAGE.imprint, 'block:4'),
      ),
      answer(
        'seller.email',
        'hallo@wollhaus-nord.example',
        said('hallo@wollhaus-nord.example', PAGE.imprint, 'link:9'),
      ),
      answer(
        'seller.vatId',
        { scheme: 'vat', country: 'DE', value: 'DE298765433', valid: true },
        said('USt-IdNr.: DE298765433', PAGE.imprint, 'block:8'),
      ),
    ],
    findings: [finding('sample/seller-identity', 'seller', {})],
  },
  {
    topic: 'price',
    outcome: 'met',
    toRead: [],
    answers: [
      answer('price.current', { amount: '89.90', currency: 'EUR' }, said('89.90', PAGE.product, 'json-ld:0')),
      answer('price.taxIncluded', true, said('inkl. 19 % MwSt.', PAGE.product, 'block:20')),
      answer(
        'delivery.cost',
        { amount: '4.90', currency: 'EUR' },
        said('zzgl. Versand 4,90 €', PAGE.product, 'block:21'),
      ),
    ],
    findings: [finding('sample/total-price', 'price', {})],
  },
  {
    topic: 'delivery',
    outcome: 'met',
    toRead: [],
    answers: [
      answer(
        'delivery.time',
        { min: 'P2D', max: 'P4D', days: 'working' },
        said('Lieferzeit 2–4 Werktage', PAGE.product, 'block:22'),
      ),
    ],
    findings: [],
  },
  {
    topic: 'returns',
    outcome: 'contradicted',
    toRead: [],
    answers: [
      answer('returns.window', { length: 'P30D' }, said('30 Tage Rückgaberecht', PAGE.product, 'block:24')),
      answer(
        'returns.window',
        { length: 'P14D' },
        said('binnen vierzehn Tagen ohne Angabe von Gründen', PAGE.terms, 'block:40'),
      ),
    ],
    findings: [
      finding('sample/return-window', 'returns', {
        outcome: 'contradicted',
        evidence: [
          said('30 Tage Rückgaberecht', PAGE.product, 'block:24'),
          said('binnen vierzehn Tagen ohne Angabe von Gründen', PAGE.terms, 'block:40'),
        ],
      }),
      finding('sample/return-cost', 'returns', { outcome: 'missing' }),
    ],
  },
  {
    topic: 'refund',
    outcome: 'met',
    toRead: [],
    answers: [
      answer(
        'refund.within',
        { length: 'P14D' },
        said('spätestens binnen vierzehn Tagen', PAGE.terms, 'block:44'),
      ),
    ],
    findings: [],
  },
  {
    topic: 'warranty',
    outcome: 'unclear',
    toRead: ['warranty'],
    answers: [],
    findings: [finding('sample/guarantee-terms', 'warranty', { outcome: 'unclear', toRead: ['warranty'] })],
  },
  {
    topic: 'help',
    outcome: 'missing',
    toRead: [],
    answers: [],
    findings: [finding('sample/complaint-channel', 'help', { outcome: 'missing' })],
  },
];

export const REPORT: ReportState = {
  kind: 'report',
  shop: 'wollhaus-nord.example',
  pageUrl: PAGE.product,
  language: 'de',
  seller: {
    name: 'Wollhaus Nord GmbH',
    place: 'Kiel, Germany',
    checks: [
      { kind: 'vat', value: 'DE298765433', valid: true },
      { kind: 'register', value: 'HRB 4711', valid: null },
    ],
  },
  rows: ROWS,
  lost: null,
  switchedOff: [],
  summary: { mark: 'worth-a-look', answered: 4, worthALook: 2, unread: 1 },
  pagesRead: [
    { url: PAGE.product, title: 'Wollpullover „Förde“ – Wollhaus Nord', kind: 'product' },
    { url: PAGE.terms, title: 'Allgemeine Geschäftsbedingungen', kind: 'terms' },
    { url: PAGE.shipping, title: 'Versand und Lieferung', kind: 'shipping' },
    { url: PAGE.imprint, title: 'Impressum', kind: 'imprint' },
  ],
  pagesToRead: 1,
  reading: null,
  siteAccess: 'click',
  isConfirmation: false,
  texts: TEXTS,
  notApplicable: [
    {
      title: 'Has an online withdrawal function',
      reason: 'not-in-force',
    },
    { title: 'Says when digital content starts', reason: 'other-product' },
  ],
};
