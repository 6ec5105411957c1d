import { ruleTemplate } from './rule-template.ts';

const HEAD = (id: string) => `# yaml-language-server: $schema=../schemas/pack.json
# Who made this pack, for whom, and from when to when it holds. An editor that knows YAML explains each field.
id: ${id}
# Raise it with each release: the last number for corrections, the middle one for new rules.
version: 0.1.0
publisher:
  name: TODO the name of your organisation
  contact: TODO an address that shops and shoppers can write to
licence: CC0-1.0
# Languages of the texts; each has its file under texts/. English is always one of them.
languages: [en]
# Languages of shop pages that you tried the rules on: a page in another one is never said to lack something.
pageLanguages: [en]
# any, or the countries where the shoppers live, such as [DE, AT] or [US-CA].
markets: any
engine: 1
validFrom: 2026-01-01
`;

const TEXTS = `# yaml-language-server: $schema=../../schemas/texts.json
# What a shopper reads about each rule. Say what was found and what was not: never that a shop breaks a law or cheats.
missing-return-window:
  title:
    met: Says how long you can send things back
    notMet: How long you can send things back was not found
  explanation: >-
    At home you see whether a thing is what you wanted. Until when it may go back is good to know before you order.
  advice: >-
    Ask the shop in writing before you order, and keep the answer.
`;

/**
 * The files of a pack that is just begun, by path in its folder: it passes all checks and teaches by its comments.
 *
 * @example Object.keys(packTemplate('my-pack')) // ['pack.yaml', 'rules/missing-return-window.yaml', 'texts/en.yaml']
 */
export function packTemplate(id: string): Record<string, string> {
  return {
    'pack.yaml': HEAD(id),
    'rules/missing-return-window.yaml': ruleTemplate('missing-return-window', EXAMPLE_SOURCE),
    'texts/en.yaml': TEXTS,
  };
}

/** A clause that every checkout knows: the rule is an example to read and to change. */
const EXAMPLE_SOURCE = `  # A clause of a standard:
  - clause: iso32123:4.4.2.b
    edition: 2024-12
  # An article of a law, once you have read it:
  # - law: Directive 2011/83/EU, Art. 6 (1) (h)
  #   url: https://eur-lex.europa.eu/eli/dir/2011/83/oj
  #   from: 2014-06-13           # the day from which it applies
  #   verified: statute          # statute, official, secondary or general
`;
