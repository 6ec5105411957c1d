import * as z from 'zod/mini';
import { PlainDay, Text } from '../facts/values.ts';
import { check, RuleFileError } from './check.ts';
import { Id, Markets, Rule } from './rule.ts';
import { Texts } from './texts.ts';

/** The version of the rule format that this engine reads; a pack names the one it needs. */
const ENGINE = 1;

/** BCP 47, e.g. `de` or `pt-BR`. */
const Language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.maxLength(35));
const Languages = z.array(Language).check(z.minLength(1), z.maxLength(60));

/** `pack.yaml`: who made a pack, for whom, and from when to when it holds. */
export const PackHead = z.strictObject({
  /** The name of its folder. */
  id: Id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  publisher: z.strictObject({ name: Text, contact: Text }),
  /** SPDX, e.g. `CC0-1.0`. */
  licence: Text,
  /** Languages that its texts are written in; `en` is always one of them. */
  languages: Languages,
  /** Languages of shop pages that it was tried on: a page in another one is never said to lack something. */
  pageLanguages: Languages,
  markets: Markets,
  engine: z.int().check(z.minimum(1)),
  validFrom: PlainDay,
  validUntil: z.optional(PlainDay),
});
export type PackHead = z.infer<typeof PackHead>;

/** What a pack asks of shops, checked whole; rules stand in the order of their ids. Deadlines are checked apart. */
export interface Pack extends PackHead {
  rules: Rule[];
  /** By language. */
  texts: Record<string, Texts>;
}

const PACK_FILE =
  /^[^/]+\/(pack|rules\/[^/.]+|rules\/[^/.]+\.examples|deadlines\/[^/.]+|deadlines\/[^/.]+\.examples|texts\/[^/.]+)\.yaml$/;

/**
 * Checks the files of one pack, by path under `rules/`, and puts them together.
 *
 * Throws a RuleFileError with file, place and reason at the first thing that is wrong: a pack is taken whole
 * or not at all.
 *
 * @example parsePack('iso-32123', readRules('rules')).rules.length // 20
 */
export function parsePack(folder: string, files: Record<string, unknown>): Pack {
  const names = Object.keys(files)
    .filter((name) => name.startsWith(`${folder}/`))
    .sort();
  const stray = names.find((name) => !PACK_FILE.test(name));
  if (stray) refuse(stray, 'a pack has pack.yaml, rules/, deadlines/ and texts/, and no other file');

  const headFile = `${folder}/pack.yaml`;
  const head = check(PackHead, files[headFile], headFile);
  if (head.id !== folder)
    refuse(headFile, `id: is "${head.id}", the folder is "${folder}": make them the same`);
  if (head.engine > ENGINE) refuse(headFile, `engine: needs ${head.engine}, this engine is ${ENGINE}`);
  if (!head.languages.includes('en')) refuse(headFile, 'languages: add en, which every pack speaks');

  const rules = names
    .filter((name) => name.startsWith(`${folder}/rules/`) && !name.endsWith('.examples.yaml'))
    .map((name) => parseRule(name, files[name]));
  return { ...head, rules, texts: parseTexts(head, rules, names, files) };
}

function parseRule(name: string, data: unknown): Rule {
  const rule = check(Rule, data, name);
  const id = stem(name);
  if (rule.id !== id) refuse(name, `id: is "${rule.id}", the file is "${id}.yaml": make them the same`);
  return rule;
}

/** Every rule has its texts in every language of the pack, and every text has its rule. */
function parseTexts(head: PackHead, rules: Rule[], names: string[], files: Record<string, unknown>) {
  const ids = new Set(rules.map((rule) => rule.id));
  const texts: Record<string, Texts> = {};
  for (const language of head.languages) {
    const name = `${head.id}/texts/${language}.yaml`;
    if (!names.includes(name)) refuse(name, `is missing: pack.yaml promises the language "${language}"`);
    const checked = check(Texts, files[name], name);
    for (const id of ids) if (!Object.hasOwn(checked, id)) refuse(name, `has no text for the rule "${id}"`);
    for (const id of Object.keys(checked)) if (!ids.has(id)) refuse(name, `${id}: there is no such rule`);
    texts[language] = checked;
  }
  for (const name of names) {
    if (name.startsWith(`${head.id}/texts/`) && !head.languages.includes(stem(name)))
      refuse(name, 'add its language to languages in pack.yaml');
  }
  return texts;
}

function stem(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1, -'.yaml'.length);
}

function refuse(file: string, reason: string): never {
  throw new RuleFileError(`rules/${file}: ${reason}`);
}
