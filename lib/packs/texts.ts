import * as z from 'zod/mini';
import { Text } from '../facts/values.ts';
import { checkInto, type Place, RuleFileError } from './check.ts';
import type { PackHead } from './pack-head.ts';
import { Id } from './rule.ts';

/** What a shopper reads about one rule. */
export const RuleText = z.strictObject({
  /** The same question answered both ways; the second also stands where it is not known yet. */
  title: z.strictObject({ met: Text, notMet: Text }),
  /** Why it matters, in plain words. */
  explanation: Text,
  /** What the shopper can do. */
  advice: Text,
});
export type RuleText = z.infer<typeof RuleText>;

/** `texts/<language>.yaml`: the texts of all rules of a pack, by rule id. */
export const Texts = z.record(Id, RuleText);
export type Texts = z.infer<typeof Texts>;

/**
 * Checks the texts of a pack: every rule has its words in every language of the pack, and all words have their
 * rule. Gives those of each language, and adds what is wrong to `faults`.
 *
 * @example checkTexts(faults, head, rules, files).en?.['missing-price']?.title.met
 */
export function checkTexts(
  faults: RuleFileError[],
  head: PackHead,
  rules: readonly { id: string }[],
  files: Record<string, unknown>,
): Record<string, Texts> {
  const ids = new Set(rules.map((rule) => rule.id));
  const texts: Record<string, Texts> = {};
  for (const language of head.languages) {
    const name = `${head.id}/texts/${language}.yaml`;
    const refuse = (place: Place, reason: string) => void faults.push(new RuleFileError(name, place, reason));
    if (!Object.hasOwn(files, name)) {
      refuse([], `is missing: pack.yaml promises the language "${language}"`);
      continue;
    }
    const checked = checkInto(faults, Texts, files[name], name);
    if (!checked) continue;
    for (const id of ids) if (!Object.hasOwn(checked, id)) refuse([], `has no text for the rule "${id}"`);
    for (const id of Object.keys(checked)) if (!ids.has(id)) refuse([id], 'there is no such rule');
    texts[language] = checked;
  }
  for (const name of Object.keys(files)) {
    const [, folder, language] = /^([^/]+)\/texts\/([^/]+)\.yaml$/.exec(name) ?? [];
    if (folder === head.id && language && !head.languages.includes(language))
      faults.push(new RuleFileError(name, [], 'add its language to languages in pack.yaml'));
  }
  return texts;
}
