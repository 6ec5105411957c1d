import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { UsageError } from './command.ts';
import { type ListedPage, listPages } from './page-list.ts';

/** Labelled pages, and the program that compares what is read from them with their labels. */
export interface LabelledPages {
  pages: ListedPage[];
  /** Lines of `labels.jsonl`, as they stand there. */
  labels: string[];
  scorer: string;
}

const Language = z.union([z.string(), z.object({ any: z.array(z.string()) })]);
const Label = z.object({
  file: z.string(),
  facts: z.optional(z.object({ 'page.language': z.optional(Language) })),
});

/**
 * Finds the labelled pages of a folder: `pages.jsonl`, `labels.jsonl`, and `score.mjs` in the folder above.
 * With `language` (ISO 639) only the pages whose label says so.
 *
 * Throws a UsageError of one sentence where one of the three is not there or cannot be read.
 *
 * @example (await findLabelledPages('../corpus/dev', 'de')).pages.length
 */
export async function findLabelledPages(folder: string, language?: string): Promise<LabelledPages> {
  const [list, labelFile, scorer] = ['pages.jsonl', 'labels.jsonl', '../score.mjs'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const [, text] = await Promise.all([list, labelFile, scorer].map((file) => read(file, folder)));
  const all = (text ?? '').split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    return [{ line, ...parsedLabel(line, `${labelFile}:${index + 1}`) }];
  });
  const wanted = all.filter((label) => !language || languagesOf(label).includes(language));
  const names = new Set(wanted.map(({ file }) => file));
  if (names.size === 0)
    throw new UsageError(`${folder} has no labelled pages${language ? ` in the language ${language}` : ''}.`);
  const pages = (await listPages([], list)).filter(({ name }) => names.has(name));
  return { pages, labels: wanted.map(({ line }) => line), scorer };
}

async function read(file: string, folder: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UsageError(
      `There are no labelled pages in ${folder}: ${file} cannot be read (pages.jsonl, labels.jsonl and ../score.mjs are needed).`,
    );
  }
}

function parsedLabel(line: string, place: string): z.infer<typeof Label> {
  try {
    return z.parse(Label, JSON.parse(line));
  } catch {
    throw new UsageError(`${place}: the line is no label such as {"file":"page.html","facts":{}}.`);
  }
}

function languagesOf({ facts }: z.infer<typeof Label>): string[] {
  const language = facts?.['page.language'];
  const tags = typeof language === 'object' ? language.any : [language ?? ''];
  return tags.map((tag) => tag.split('-')[0] ?? '');
}
