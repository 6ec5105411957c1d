import * as z from 'zod/mini';
import { mergePage } from '../dossier/merge.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Source } from '../facts/evidence.ts';
import { Facts } from '../facts/fact.ts';
import type { Path } from '../facts/paths.ts';
import type { Finding, Outcome } from '../facts/report.ts';
import type { Example, ExamplePage, Examples } from '../packs/examples.ts';
import type { Pack } from '../packs/pack.ts';
import { judge } from './judge.ts';

/** How an example came out. */
export interface ExampleResult {
  /** Rule id, without its pack. */
  rule: string;
  example: string;
  expected: Outcome;
  /** Which of the examples of this outcome it is, from 0. */
  index: number;
  /** What was judged, or null where the example itself cannot be read. */
  asked: { dossier: Dossier; market: string; on: string } | null;
  /** What the judge said, or null where the example itself cannot be read. */
  finding: Finding | null;
  passed: boolean;
  /** Of an example that cannot be read: why. */
  fault: string;
}

/** The day of an example that does not say. */
const ON = '2026-12-01';

/** Reads words as a page with that address and language: the extractor, given by whoever may call it. */
export type ReadText = (page: { url: string; language: string; text: string }) => Facts;

/**
 * Runs all examples of a pack, or of one of its rules, each against its rule alone.
 *
 * @example runExamples(pack, parseExamples(pack.id, files), readText).filter((result) => !result.passed)
 */
export function runExamples(
  pack: Pack,
  examples: ReadonlyMap<string, Examples>,
  readText: ReadText,
  onlyRule?: string,
): ExampleResult[] {
  return pack.rules
    .filter((rule) => onlyRule === undefined || rule.id === onlyRule)
    .flatMap((rule) => {
      const alone = { ...pack, rules: [rule] };
      const groups = Object.entries(examples.get(rule.id) ?? {}) as [Outcome, Example[] | undefined][];
      return groups.flatMap(([outcome, list]) =>
        (list ?? []).map((example, index) => ({
          index,
          ...runOne(alone, example, outcome, readText),
        })),
      );
    });
}

function runOne(
  pack: Pack,
  example: Example,
  expected: Outcome,
  readText: ReadText,
): Omit<ExampleResult, 'index'> {
  const result = { rule: pack.rules[0]?.id ?? '', example: example.name, expected };
  try {
    const dossier = dossierOf(example, readText);
    const { market = marketOf(pack), on = ON } = example;
    const { findings } = judge(dossier, [pack], market, on);
    const finding = findings[0] ?? null;
    const fault = finding?.reason.startsWith('fault:') ? finding.reason : '';
    const passed = finding?.outcome === expected && !fault;
    return { ...result, asked: { dossier, market, on }, finding, passed, fault };
  } catch (error) {
    return {
      ...result,
      asked: null,
      finding: null,
      passed: false,
      fault: error instanceof Error ? error.message : String(error),
    };
  }
}

/** Where an example does not say: a shopper in the first market of the rule, or else of its pack. */
function marketOf({ rules, markets }: Pack): string {
  const [first] = [rules[0]?.scope?.markets ?? 'any', markets].filter((list) => list !== 'any');
  return first?.[0] ?? 'DE';
}

function dossierOf(example: Example, readText: ReadText): Dossier {
  let dossier: Dossier | null = null;
  for (const [index, page] of example.pages.entries()) {
    const url = `https://shop.example/${page.kind}-${index + 1}`;
    const found = { url, title: page.kind, cut: page.cut ?? false };
    dossier = mergePage(dossier, found, factsOf(page, url, readText));
  }
  return dossier as Dossier;
}

/** The kind and language of an example's page are given by its author, not guessed from its few words. */
function factsOf(page: ExamplePage, url: string, readText: ReadText): Facts {
  const language = page.language ?? 'en';
  const read = page.text === undefined ? {} : readText({ url, language, text: page.text });
  const said = { 'page.kind': { value: page.kind }, 'page.language': { value: language }, ...page.facts };
  const shown: Facts = { ...read, ...checked(candidatesOf(said, 'text', url)) };
  const markup = candidatesOf(page.markup ?? {}, 'json-ld', url);
  const both = Object.entries(markup).map(([path, more]) => [
    path,
    [...(shown[path as Path] ?? []), ...more],
  ]);
  return { ...shown, ...checked(Object.fromEntries(both)) };
}

/** One candidate of each path, with its words as evidence. */
function candidatesOf(
  said: Record<string, { value: unknown; quote?: string }>,
  source: Source,
  url: string,
): Record<string, unknown[]> {
  const given = Object.entries(said).map(([path, { value, quote = String(value) }]) => {
    const locator = source === 'text' ? 'block:0' : `${source}:0`;
    return [path, [{ value, evidence: [{ source, quote, url, locator }] }]];
  });
  return Object.fromEntries(given);
}

function checked(facts: Record<string, unknown>): Facts {
  const parsed = z.safeParse(Facts, facts);
  if (!parsed.success) throw new Error(`facts: ${parsed.error.issues[0]?.message}`);
  return parsed.data;
}
