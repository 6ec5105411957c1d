import { type BuiltPack, buildPack, canonicalText } from '../../lib/packs/built-pack.ts';
import { type KeyPair, signPack } from '../../lib/packs/signature.ts';

const text = (met: string, notMet: string) => ({
  title: { met, notMet },
  explanation: 'It is good to know.',
  advice: 'Ask the shop.',
});

const price = { 'price.current': { value: { amount: '10', currency: 'EUR' }, quote: '10,00 €' } };

const examples = {
  met: [{ name: 'a price as a fact', pages: [{ kind: 'product', facts: price }] }],
  missing: [{ name: 'a page without one', pages: [{ kind: 'product', text: 'A nice lamp.' }] }],
  inapplicable: [{ name: 'no shop', pages: [{ kind: 'not-shop' }] }],
};

const rule = {
  id: 'missing-club-price',
  topic: 'price',
  severity: 'moderate',
  stability: 'stable',
  sources: [
    { law: 'Club Law, Art. 1', url: 'https://club.example/law', from: '2026-01-01', verified: 'statute' },
  ],
  condition: { present: 'price.current' },
  looksOn: ['product'],
  assumptions: ['None.'],
  examples,
};

const CLUB: Record<string, unknown> = {
  'club/pack.yaml': {
    id: 'club',
    version: '1.2.0',
    publisher: { name: 'Consumer Club', contact: 'packs@club.example' },
    licence: 'CC0-1.0',
    languages: ['en'],
    pageLanguages: ['en', 'de'],
    markets: 'any',
    engine: 1,
    validFrom: '2026-01-01',
  },
  'club/rules/missing-club-price.yaml': rule,
  'club/texts/en.yaml': {
    'missing-club-price': text('The club has found a price', 'The club has found no price'),
  },
};

/** A made-up publisher's pack of one rule as it is built, changed in whatever way a test needs. */
export function clubPack(change: (pack: BuiltPack) => void = () => {}): BuiltPack {
  const { pack } = structuredClone(buildPack('club', CLUB));
  change(pack);
  return pack;
}

/** The text of that pack's file, signed after the change. */
export async function clubFile(keys: KeyPair, change?: (pack: BuiltPack) => void): Promise<string> {
  return canonicalText(await signPack({ pack: clubPack(change) }, keys));
}

/** Gives the pack another version, in both places where it stands. */
export function versioned(version: string): (pack: BuiltPack) => void {
  return (pack) => {
    pack.version = version;
    Object.assign(pack.files['pack.yaml'] as object, { version });
  };
}
