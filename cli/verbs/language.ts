import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../build/read-rulebook.ts';
import { readRules } from '../../build/read-rules.ts';
import { compilePhrases } from '../../lib/extract/text/compile-phrases.ts';

import { parsePhraseTables } from '../../lib/packs/phrase-table.ts';
import { type Streams, UsageError } from '../command.ts';
import { filesOf } from '../language/language-files.ts';
import { languageGaps } from '../language/language-gaps.ts';
import { languageStubs } from '../language/language-stubs.ts';
import { reviewPage } from '../language/review-page.ts';

const USAGE = 'use: language new XX | language review XX > page.html | language review --all DIR';

/**
 * `recourse language new XX` starts the folder of a language under `rules/phrases`, with a stub for each file;
 * `language review XX` prints a page for somebody who speaks it, `language review --all DIR` writes one for each
 * language. `--rules DIR` takes another folder of rules than the one of this checkout.
 *
 * Throws a UsageError where the arguments are others, the language has no name, or its folder stands already (for
 * `new`) or is missing (for `review`).
 */
export async function run(args: string[], streams: Streams): Promise<number> {
  const [verb, ...rest] = args;
  const at = rest.indexOf('--rules');
  const rules = at >= 0 ? rest.splice(at, 2)[1] : RULES;
  if (rules === undefined) throw new UsageError('--rules needs a folder');
  const [what, folder, ...stray] = rest;
  if (what === undefined || stray.length > 0) throw new UsageError(USAGE);
  if (verb === 'new' && folder === undefined) start(what, rules, streams);
  else if (verb === 'review' && what === '--all' && folder !== undefined) reviewAll(folder, rules, streams);
  else if (verb === 'review' && folder === undefined) streams.out(reviews(rules)(what));
  else throw new UsageError(USAGE);
  return 0;
}

function start(language: string, rules: string, { out }: Streams): void {
  if (!isLanguage(language))
    throw new UsageError(
      `"${language}" is no language; give its code of two or three small letters, such as "sk"`,
    );
  const folder = join(rules, 'phrases', language);
  try {
    mkdirSync(folder);
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new UsageError(isThere ? `rules/phrases/${language} is there already` : `${folder} cannot be made`);
  }
  for (const [file, text] of Object.entries(languageStubs())) writeFileSync(join(folder, file), text);
  out(`rules/phrases/${language} is started. The first lines of each file say what belongs into it.
1. Fill in units.yaml, links.yaml and page-kinds.yaml: a page can then be told to be a shop's.
2. Fill in price.yaml, stock.yaml, returns.yaml, delivery.yaml and the others, each with its examples.
3. See what is missing: recourse language review ${language} > ${language}.html
4. Run the examples: vitest run tests/extract/text/phrase-examples.test.ts
`);
}

/** A code that Unicode has a name for. */
function isLanguage(code: string): boolean {
  return /^[a-z]{2,3}$/.test(code) && new Intl.DisplayNames(['en'], { type: 'language' }).of(code) !== code;
}

function reviewAll(folder: string, rules: string, { out }: Streams): void {
  const review = reviews(rules);
  mkdirSync(folder, { recursive: true });
  const files = Object.keys(readRules(join(rules, 'phrases')));
  const languages = [...new Set(files.map((file) => file.split('/')[0] ?? ''))];
  const named = languages.filter(isLanguage);
  for (const language of named) writeFileSync(join(folder, `${language}.html`), review(language));
  out(`${named.length} languages: ${named.join(', ')}\n`);
}

/** Makes the page of a language; the rules are read and compiled once. */
function reviews(rules: string): (language: string) => string {
  const read = Object.entries(readRules(join(rules, 'phrases')));
  const files = Object.fromEntries(read.map(([file, data]) => [`phrases/${file}`, data]));
  const book = compilePhrases(parsePhraseTables(files));
  const full = filesOf('en', files);
  const shared = filesOf('any', files);
  return (language) => {
    const own = filesOf(language, files);
    return reviewPage(own, languageGaps(own, full, shared), book);
  };
}
