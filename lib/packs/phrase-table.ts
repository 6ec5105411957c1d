import * as z from 'zod/mini';
import { isPath } from '../facts/paths.ts';
import { Region } from '../facts/snapshot.ts';
import { Duration, Period, Range } from '../facts/values.ts';
import { TRADER_LISTS } from './trader-lists.ts';

/** Words to look for, in the notation of `rules/phrases/README.md`. */
const Say = z.string().check(z.minLength(1), z.maxLength(1_000));
const Says = z.union([Say, z.array(Say).check(z.minLength(1), z.maxLength(100))]);

const Role = z.enum(['heading', 'text', 'item', 'row', 'pair', 'label', 'button']);

/** Words that must not stand near a phrase in its sentence, and why. */
const Unless = z.strictObject({ words: z.array(Say).check(z.minLength(1)), why: z.string() });

/** Several slots that make one value: `{ money: '{money}', period: '{period}' }`. */
const Parts = z.record(z.string(), z.string().check(z.regex(/^\{[a-z]+\d?\}$/)));
/** A value that a phrase gives: a constant, the name of a slot in braces, or several of them. */
const Given = z.union([z.string(), z.number(), z.boolean(), Period, Range, Parts]);

const Phrase = z.strictObject({
  say: Says,
  /** Path → value, e.g. `{returns.window: '{period}', returns.starts: delivery}`. Empty: it says nothing. */
  gives: z.record(z.string().check(z.refine(isPath, { error: 'is no path of the vocabulary' })), Given),
  /** Paths of shorter phrases inside these words that they do not say: "free from 50 €" is not "free". */
  instead: z.optional(z.array(z.string().check(z.refine(isPath, { error: 'is no path of the vocabulary' })))),
  role: z.optional(z.array(Role)),
  region: z.optional(z.array(Region)),
  /** Contexts, one of which the block must stand in. */
  under: z.optional(z.array(z.string())),
  /** Contexts, none of which the block may stand in. */
  notUnder: z.optional(z.array(z.string())),
  /** True where the words must be all that the block says, `sentence` where all that one sentence of it says. */
  whole: z.optional(z.union([z.boolean(), z.literal('sentence')])),
  weight: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  unless: z.optional(z.array(Unless)),
  why: z.optional(z.string()),
});

const Unit = z.strictObject({
  words: z.array(Say),
  unit: z.enum(['hour', 'day', 'week', 'month', 'year']),
  days: z.optional(z.enum(['working', 'calendar'])),
});

/** Plain words, without the notation of phrases. */
const Words = z.array(z.string().check(z.regex(/^[^()[\]{}<>|…]+$/)));

/** Words around what tells who a trader is. */
const Trader = z.partialRecord(z.enum(TRADER_LISTS), Words);

/** One YAML file under `rules/phrases/<language>/`; every section is optional. */
export const PhraseTable = z.strictObject({
  /** BCP 47, or `any`: from the folder's name. */
  language: z.string(),
  /** Path of the file under `rules/`, for messages. */
  file: z.string(),
  numbers: z.optional(z.record(z.string(), z.int())),
  units: z.optional(z.array(Unit)),
  /** Words that join the ends of a range: `bis`, `to`. */
  joins: z.optional(z.array(Say)),
  /** Words that join the last of a list to those before: `und`, `or`. */
  and: z.optional(z.array(z.string())),
  /** Words before and behind the name of a country that name a part of it or none: `nach`, `the`, `mainland`. */
  aroundCountries: z.optional(z.array(z.string())),
  months: z.optional(z.record(z.string(), z.int().check(z.minimum(1), z.maximum(12)))),
  /** Lengths of time that are a word without a number: `fortnight: P2W`. */
  periods: z.optional(z.record(z.string(), Duration)),
  /** Said where people leave accents out: of words of four letters and more, of short ones too, or inside words. */
  accents: z.optional(z.enum(['optional', 'all', 'inner'])),
  /** Names of countries beside those of the Unicode data, such as bent ones: `Deutschlands: DE`. */
  countries: z.optional(z.record(z.string(), z.string().check(z.length(2)))),
  /** Words whose full stop ends no sentence. */
  abbreviations: z.optional(z.array(z.string())),
  /** Named lists of words, used in phrases as `<name>`. */
  words: z.optional(z.record(z.string(), z.array(Say))),
  trader: z.optional(Trader),
  /** Named sets of words that tell what a heading, and the text under it, is about. */
  contexts: z.optional(z.record(z.string(), z.array(Say))),
  /** Guards that hold for every phrase of the file. */
  unless: z.optional(z.array(Unless)),
  phrases: z.optional(z.array(Phrase)),
});
export type PhraseTable = z.infer<typeof PhraseTable>;
export type PhraseEntry = z.infer<typeof Phrase>;

/** Files of the folder that are no phrase tables: examples, and the tables of links and page kinds. */
const OTHERS = /\.examples\.yaml$|\/(?:links|page-kinds|language)\.yaml$/;

/**
 * Checks the phrase tables among the files of `rules/`.
 *
 * `files` holds parsed YAML by path under `rules/`, as the reader of rules gives it. Throws an Error
 * that names the file and the place in it.
 *
 * @example parsePhraseTables({ 'phrases/de/returns.yaml': { phrases: [] } })
 */
export function parsePhraseTables(files: Record<string, unknown>): PhraseTable[] {
  const tables: PhraseTable[] = [];
  for (const [file, data] of Object.entries(files)) {
    const language = /^phrases\/([^/]+)\/[^/]+\.yaml$/.exec(file)?.[1];
    if (language === undefined || OTHERS.test(file)) continue;
    if (typeof data !== 'object' || data === null || Array.isArray(data))
      throw new Error(`rules/${file}: must hold sections such as "phrases:" or "words:"`);
    const parsed = z.safeParse(PhraseTable, { ...data, language, file });
    if (parsed.success) {
      tables.push(parsed.data);
      continue;
    }
    const issue = parsed.error.issues[0];
    throw new Error(`rules/${file}: ${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'wrong form'}`);
  }
  return tables;
}
