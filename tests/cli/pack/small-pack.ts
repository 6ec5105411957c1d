import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A pack that holds, lints clean and passes: each test spoils one thing. Its examples are facts alone. */
const FILES: Readonly<Record<string, string>> = {
  'pack.yaml': `# yaml-language-server: $schema=../schemas/pack.json
id: acme
version: 1.0.0
publisher: { name: Acme Consumers, contact: rules@acme.example }
licence: CC0-1.0
languages: [en, de]
pageLanguages: [en, de]
markets: [DE, AT]
engine: 1
validFrom: 2026-01-01
`,
  'rules/missing-return-window.yaml': `# yaml-language-server: $schema=../../schemas/rule.json
id: missing-return-window
topic: returns
severity: serious
stability: stable
sources:
  - { law: 'Returns Act, s. 1', url: 'https://law.example/1', from: 2026-01-01, verified: statute }
scope:
  sells: [goods]
  when:
    none:
      - equals: { path: seller.marketplace, value: true }
condition:
  all:
    - present: returns.window
    - at-least: { path: returns.window, value: P14D }
looksOn:
  - returns
  - terms
assumptions:
  - Days are counted from delivery.
`,
  'rules/missing-return-window.examples.yaml': `# yaml-language-server: $schema=../../schemas/examples.json
met:
  - name: thirty days
    pages:
      - kind: returns
        facts:
          returns.window: { value: { length: P30D }, quote: thirty days to send it back }
          seller.marketplace: { value: false, quote: sold by us }
missing:
  - name: ten days
    pages:
      - kind: returns
        facts:
          returns.window: { value: { length: P10D }, quote: ten days to send it back }
      - kind: terms
inapplicable:
  - name: a download
    pages:
      - kind: product
        facts:
          product.digital: { value: true, quote: Instant download }
`,
  'texts/en.yaml': `# yaml-language-server: $schema=../../schemas/texts.json
missing-return-window:
  title:
    met: Says how long you can send things back
    notMet: Fourteen days to send things back were not found
  explanation: You can only look at things at home.
  advice: Ask the shop before you order.
`,
  'texts/de.yaml': `# yaml-language-server: $schema=../../schemas/texts.json
missing-return-window:
  title:
    met: Sagt, wie lange man zurücksenden kann
    notMet: Vierzehn Tage zum Zurücksenden wurden nicht gefunden
  explanation: Man kann die Dinge erst zu Hause ansehen.
  advice: Fragen Sie den Shop, bevor Sie bestellen.
`,
};

/** A pack in a folder of its own, and ways to change it. */
export interface SmallPack {
  /** Holds the pack; to be removed by the test. */
  parent: string;
  folder: string;
  /** Puts other words in the place of words that must be there. */
  change(file: string, from: string, to: string): void;
  write(file: string, text: string): void;
  /** The number of the first line that contains these words. */
  line(file: string, words: string): number;
}

/**
 * Writes the pack `acme` into a new folder.
 *
 * @example smallPack().change('pack.yaml', 'engine: 1', 'engine: 2')
 */
export function smallPack(): SmallPack {
  const parent = mkdtempSync(join(tmpdir(), 'recourse-pack-'));
  const folder = join(parent, 'acme');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  return {
    parent,
    folder,
    write,
    change(file, from, to) {
      if (!read(file).includes(from)) throw new Error(`${file} has no “${from}”`);
      write(file, read(file).replace(from, to));
    },
    line: (file, words) => read(file).slice(0, read(file).indexOf(words)).split('\n').length,
  };
}
