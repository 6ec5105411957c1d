import { checkInto, RuleFileError } from './check.ts';
import { DeadlineRule } from './deadline-rule.ts';
import type { Examples } from './examples.ts';
import { checkNames } from './names.ts';
import { ENGINE, PackHead } from './pack-head.ts';
import type { Rule } from './rule.ts';
import { checkRuleFile } from './rule-file.ts';
import { checkTexts, type Texts } from './texts.ts';

/** A pack of one publisher, checked whole; rules and deadlines stand in the order of their ids. */
export interface Pack extends PackHead {
  rules: Rule[];
  deadlines: DeadlineRule[];
  /** By language. */
  texts: Record<string, Texts>;
}

const PACK_FILE =
  /^[^/]+\/(pack|rules\/[^/.]+|rules\/[^/.]+\.examples|deadlines\/[^/.]+|texts\/[^/.]+)\.yaml$/;

/**
 * Checks the files of one pack, by path under `rules/`, and puts them together.
 *
 * Throws a RuleFileError with file, place and reason at the first thing that is wrong: a pack is taken whole
 * or not at all.
 *
 * @example parsePack('iso-32123', readRules('rules')).rules.length // 20
 */
export function parsePack(folder: string, files: Record<string, unknown>): Pack {
  const { pack, faults } = checkPack(folder, files);
  if (!pack) throw faults[0];
  return pack;
}

/** A pack, or all that is wrong with its files. */
export interface CheckedPack {
  /** Not there where anything is wrong. */
  pack?: Pack;
  /** By rule id, of the rules whose examples hold. */
  examples: Map<string, Examples>;
  faults: RuleFileError[];
}

/**
 * Checks the files of one pack as `parsePack` does, and gives all that is wrong with them.
 *
 * @example checkPack('eu', readRules('rules')).faults.map((fault) => fault.message)
 */
export function checkPack(folder: string, files: Record<string, unknown>): CheckedPack {
  const faults: RuleFileError[] = [];
  const names = Object.keys(files)
    .filter((name) => name.startsWith(`${folder}/`))
    .sort();
  for (const name of names)
    if (!PACK_FILE.test(name))
      faults.push(
        new RuleFileError(name, [], 'a pack has pack.yaml, rules/, deadlines/ and texts/, and no other file'),
      );
  const examples = new Map<string, Examples>();
  const head = checkHead(faults, folder, files);
  if (!head) return { examples, faults };
  const rules = checkRules(faults, folder, names, files, examples);
  const deadlines = checkDeadlines(faults, head, names, files);
  checkNames(faults, head, rules, deadlines);
  const texts = checkTexts(faults, head, rules, files);
  if (faults.length > 0) return { examples, faults };
  return { pack: { ...head, rules, deadlines, texts }, examples, faults };
}

function checkHead(
  faults: RuleFileError[],
  folder: string,
  files: Record<string, unknown>,
): PackHead | undefined {
  const file = `${folder}/pack.yaml`;
  // What a newer engine understands may look wrong to this one: its number is looked at first.
  const { engine } = (files[file] ?? {}) as { engine?: unknown };
  if (typeof engine === 'number' && engine > ENGINE) {
    faults.push(new RuleFileError(file, ['engine'], `needs ${engine}, this engine is ${ENGINE}`));
    return undefined;
  }
  const head = checkInto(faults, PackHead, files[file], file);
  if (!head) return undefined;
  if (head.id !== folder)
    faults.push(
      new RuleFileError(file, ['id'], `is "${head.id}", the folder is "${folder}": make them the same`),
    );
  if (!head.languages.includes('en'))
    faults.push(new RuleFileError(file, ['languages'], 'add en, which every pack speaks'));
  return head;
}

function checkRules(
  faults: RuleFileError[],
  folder: string,
  names: readonly string[],
  files: Record<string, unknown>,
  examples: Map<string, Examples>,
): Rule[] {
  return names
    .filter((name) => name.startsWith(`${folder}/rules/`))
    .flatMap((name) => {
      if (name.endsWith('.examples.yaml')) {
        const id = stemOf(name).replace(/\.examples$/, '');
        if (!names.includes(`${folder}/rules/${id}.yaml`))
          faults.push(new RuleFileError(name, [], `there is no rule "${id}"`));
        return [];
      }
      const { rule, examples: shown } = checkRuleFile(faults, name, files);
      if (shown) examples.set(stemOf(name), shown);
      if (rule) checkId(faults, rule.id, name);
      return rule ? [rule] : [];
    });
}

function checkDeadlines(
  faults: RuleFileError[],
  head: PackHead,
  names: readonly string[],
  files: Record<string, unknown>,
): DeadlineRule[] {
  return names
    .filter((name) => name.startsWith(`${head.id}/deadlines/`))
    .flatMap((name) => {
      const rule = checkInto(faults, DeadlineRule, files[name], name);
      if (!rule) return [];
      checkId(faults, rule.id, name);
      for (const language of head.languages)
        if (!Object.hasOwn(rule.texts, language))
          faults.push(new RuleFileError(name, ['texts'], `lacks "${language}", which pack.yaml promises`));
      return [rule];
    });
}

function checkId(faults: RuleFileError[], id: string, name: string): void {
  const stem = stemOf(name);
  if (id !== stem)
    faults.push(
      new RuleFileError(name, ['id'], `is "${id}", the file is "${stem}.yaml": make them the same`),
    );
}

function stemOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1, -'.yaml'.length);
}
