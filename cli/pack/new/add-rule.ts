import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../command.ts';
import type { PackFolder } from '../pack-folder.ts';
import type { YamlFile } from '../yaml-file.ts';
import { ruleTemplate, textTemplate } from './rule-template.ts';

/**
 * The files that a pack has with one more rule, by path in its folder: the rule with its examples, and its words in
 * each language of the pack.
 *
 * Throws a UsageError where the rule, or words for it, are there already.
 *
 * @example Object.keys(addRule(folder, 'missing-gift-note')) // ['rules/missing-gift-note.yaml', 'texts/en.yaml']
 */
export function addRule({ id: pack, folder, files }: PackFolder, id: string): Record<string, string> {
  const rule = `rules/${id}.yaml`;
  if (existsSync(join(folder, rule))) throw new UsageError(`${pack}/${rule} is there already`);
  const languages = languagesOf(files.get(`${pack}/pack.yaml`)?.data);
  const texts = languages.map((language): [string, string] => {
    const name = `texts/${language}.yaml`;
    const file = files.get(`${pack}/${name}`);
    if (Object.hasOwn(Object(file?.data), id))
      throw new UsageError(`${pack}/${name} has words for "${id}" already`);
    return [name, withText(file, id)];
  });
  return { [rule]: ruleTemplate(id), ...Object.fromEntries(texts) };
}

function languagesOf(head: unknown): string[] {
  const { languages } = Object(head) as { languages?: unknown };
  return Array.isArray(languages) ? languages.map(String) : ['en'];
}

/** An empty file says `{}`, after which nothing can stand. */
function withText(file: YamlFile | undefined, id: string): string {
  if (!file) return `# yaml-language-server: $schema=../../schemas/texts.json\n${textTemplate(id)}`;
  const isEmpty = Object.keys(Object(file.data)).length === 0;
  const kept = isEmpty ? file.text.split('\n').filter((line) => line.startsWith('#')) : [file.text.trimEnd()];
  return [...kept, textTemplate(id)].join('\n');
}
