import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { UsageError } from './command.ts';

/** A page to read: the name to print, where the file is, and its address where the list tells it. */
export interface ListedPage {
  name: string;
  file: string;
  url: string | null;
}

const Line = z.object({ file: z.string().check(z.minLength(1)), url: z.optional(z.string()) });

/**
 * The pages that the arguments of a verb name: files, or with `--list` the lines of a JSONL file with
 * `file` (relative to the list) and `url`. An address that is none counts as not given.
 *
 * Throws a UsageError of one line where no page is named, both ways are used, or the list cannot be read.
 *
 * @example await listPages(['imprint.html']) // [{ name: 'imprint.html', file: 'imprint.html', url: null }]
 */
export async function listPages(files: readonly string[], list?: string): Promise<ListedPage[]> {
  if (list === undefined) {
    if (files.length === 0) throw new UsageError('name the pages: FILE… or --list PAGES.jsonl');
    return files.map((file) => ({ name: file, file, url: null }));
  }
  if (files.length > 0) throw new UsageError('give either files or --list, not both');
  const pages: ListedPage[] = [];
  for (const [at, line] of (await readList(list)).split('\n').entries()) {
    if (line.trim() === '') continue;
    const { file, url } = parsedLine(line, `${list}:${at + 1}`);
    pages.push({ name: file, file: join(dirname(list), file), url: url && isAddress(url) ? url : null });
  }
  return pages;
}

async function readList(list: string): Promise<string> {
  try {
    return await readFile(list, 'utf8');
  } catch (error) {
    throw new UsageError(`${list}: the list cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

function parsedLine(line: string, place: string): z.infer<typeof Line> {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw new UsageError(`${place}: the line is no JSON`);
  }
  const parsed = z.safeParse(Line, data);
  if (!parsed.success) throw new UsageError(`${place}: write {"file":"page.html","url":"https://…"}`);
  return parsed.data;
}

/** True for an absolute http(s) address: what a Snapshot can stand under. */
export function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/\S+$/i.test(text) && text.length <= 2_048;
}
