import type {
  OfferView,
  PacksActions,
  PacksState,
  PackView,
  RuleLine,
  SourceView,
} from '../../../components/settings/packs-state.ts';
import type { FaultKind } from '../../../lib/sources/source.ts';

const CLUB_URL = 'https://packs.club.example/club.json';
export const NEW_KEY = `ed25519:${'B'.repeat(43)}`;

function rule(name: string, part: Partial<RuleLine> = {}): RuleLine {
  return {
    name,
    title: 'Says how long you can send things back',
    sources: ['ISO/TR 32123:2024 4.4.2 b', 'Directive 2011/83/EU, Art. 6 (1) (h)'],
    isOnTrial: false,
    verified: 'statute',
    isOn: true,
    ...part,
  };
}

function pack(id: string, part: Partial<PackView> = {}): PackView {
  return {
    id,
    version: '0.1.0',
    publisher: 'Recourse',
    contact: 'the issue tracker',
    licence: 'MIT',
    languages: ['en', 'de'],
    markets: [id.toUpperCase()],
    deadlineCount: 5,
    isOn: true,
    isForHere: false,
    rules: [],
    url: null,
    ...part,
  };
}

const CLUB = pack('club', {
  publisher: 'Consumer Club',
  version: '1.2.0',
  languages: ['en'],
  markets: null,
  deadlineCount: 0,
  isForHere: true,
  rules: [rule('club/missing-price', { title: 'The club has found a price', sources: ['Club Law, Art. 1'] })],
  url: CLUB_URL,
});

const PACKS: PackView[] = [
  pack('de', { isForHere: true }),
  pack('eu', {
    markets: ['AT', 'BE', 'DE', 'FR'],
    deadlineCount: 6,
    isForHere: true,
    rules: [
      rule('eu/missing-return-window'),
      rule('eu/missing-model-form', {
        title: 'Has the model form for withdrawal',
        isOnTrial: true,
        verified: 'general',
      }),
      rule('eu/missing-withdrawal-function', {
        title: 'Has a button to withdraw online',
        sources: ['Directive (EU) 2023/2673, Art. 11a'],
        verified: 'official',
        isOn: false,
      }),
    ],
  }),
  pack('iso-32123', {
    markets: null,
    deadlineCount: 0,
    isForHere: true,
    rules: [
      rule('iso-32123/missing-price', {
        title: 'Says what it costs',
        sources: ['ISO/TR 32123:2024 4.3.1'],
        verified: null,
      }),
    ],
  }),
  CLUB,
  pack('fr', { languages: ['en', 'fr'] }),
  pack('us-ca', { languages: ['en'], isOn: false }),
];

const SOURCE: SourceView = {
  url: CLUB_URL,
  pack: 'club',
  version: '1.2.0',
  fingerprint: '3f2a 91c0 55d1 7be2 0a94 c81f 6d3e b207',
  looked: '2026-11-20T08:30:00Z',
  changed: '2026-11-10T08:30:00Z',
  fault: null,
  isInUse: true,
  newFingerprint: null,
};

const OFFER: OfferView = {
  ...CLUB,
  key: `ed25519:${'A'.repeat(43)}`,
  fingerprint: SOURCE.fingerprint,
  url: CLUB_URL,
  ruleCount: 14,
  deadlineCount: 2,
  here: { titles: ['The club has found a price', 'Says where to complain'], deadlines: ['Withdrawal'] },
  replaces: ['eu'],
};

const faulty = (kind: FaultKind, detail = ''): SourceView => ({
  ...SOURCE,
  url: `https://packs.example/${kind}.json`,
  fault: { kind, detail, ...(kind === 'key' && { key: NEW_KEY }) },
  isInUse: kind !== 'lost',
  newFingerprint: kind === 'key' ? 'aaaa bbbb cccc dddd eeee ffff 0000 1111' : null,
});

const READY: PacksState = {
  view: { packs: PACKS, sources: [] },
  country: 'DE',
  adding: { kind: 'empty' },
  looking: [],
  notice: null,
  fault: null,
};

/** Thirty-five packs with 250 questions. */
const MANY = Array.from({ length: 35 }, (_, at) =>
  pack(`pack-${at}`, {
    isForHere: at < 3,
    markets: null,
    rules: Array.from({ length: at === 0 ? 80 : 5 }, (_, number) =>
      rule(`pack-${at}/rule-${number}`, { title: `Answers question ${number} of pack ${at}` }),
    ),
  }),
);

/** Every state of the packs in the settings, by name. */
export const PACKS_STATES = {
  ready: { ...READY, view: { packs: PACKS, sources: [SOURCE] } },
  none: READY,
  loading: { ...READY, view: null },
  many: { ...READY, view: { packs: MANY, sources: [] } },
  typing: { ...READY, adding: { kind: 'looking', url: CLUB_URL } },
  offer: { ...READY, adding: { kind: 'offer', offer: OFFER } },
  refused: {
    ...READY,
    adding: { kind: 'refused', url: CLUB_URL, fault: { kind: 'status', detail: '404' } },
  },
  faults: {
    ...READY,
    view: {
      packs: PACKS,
      sources: [
        faulty('key'),
        faulty('examples', 'missing-club-price, “a price as a fact”: missing instead of met'),
        faulty('time'),
        faulty('lost'),
        { ...SOURCE, url: 'https://packs.example/looking.json' },
      ],
    },
    looking: ['https://packs.example/looking.json'],
    fault: 'the disk is full',
  },
  removed: { ...READY, notice: { kind: 'removed', pack: 'club', url: CLUB_URL } },
} satisfies Record<string, PacksState>;

const nothing = () => {};

export const PACKS_ACTIONS: PacksActions = {
  switchPack: nothing,
  switchRule: nothing,
  addSource: nothing,
  acceptSource: nothing,
  declineSource: nothing,
  lookAt: nothing,
  acceptKey: nothing,
  removeSource: nothing,
  undoRemoval: nothing,
  dismissPacks: nothing,
};

export const PACKS_READY = { state: PACKS_STATES.ready as PacksState, actions: PACKS_ACTIONS };
