import { isDeepStrictEqual } from 'node:util';
import type { PhraseBook } from '../../lib/extract/text/phrase-book.ts';
import type { PhraseEntry } from '../../lib/packs/phrase-table.ts';
import { factName } from '../fact-name.ts';
import { type Html, html } from '../html.ts';
import { PAGE_STYLE } from '../page-style.ts';
import type { LanguageFiles, Topic } from './language-files.ts';
import { type Example, runExample } from './run-example.ts';

/**
 * A page for somebody who speaks the language and does not program: what is looked for, what it gives, what holds it
 * back and why, how the examples come out, what is missing. One file, nothing to load.
 *
 * @example reviewPage(filesOf('sk', rules), languageGaps(…), book)
 */
export function reviewPage(files: LanguageFiles, gaps: readonly string[], book: PhraseBook): string {
  const { language, topics, links, kinds, words, contexts, trader } = files;
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${name}: what we look for in shops</title><style>${PAGE_STYLE}</style></head><body>
<h1>${name}: what we look for in shops</h1>
<p>Recourse reads shop pages with the words below. Please read them as somebody who buys in ${name}: is this how shops say
it, would it also be said of something else, what is missing? Capital letters do not matter.</p>
<p>How to read a line: <code>(a|b)</code> one of them · <code>[a]</code> may be left out · <code>…</code> a few other words ·
<code>{period}</code>, <code>{money}</code>, <code>{date}</code> a value of that kind · <code>&lt;name&gt;</code> one of a
list at the end of this page.</p>
<nav><ul>${[...topics.keys()].map((topic) => html`<li><a href="#${topic}">${topic}</a></li>`)}</ul></nav>
<h2>What is missing</h2>${gaps.length > 0 ? bullets(gaps) : html`<p>Nothing that the full languages have.</p>`}
${[...topics].map(([topic, found]) => topicPart(topic, found, language, book))}
<h2>Links, by where they lead</h2>${lists(links.texts ?? {}, language)}
<h2>Kinds of page, by their headings</h2>${lists(kinds.headings ?? {}, language)}
<h2>Buttons</h2>${lists(kinds.actions ?? {}, language)}
<h2>What a heading says that the text is about</h2>${lists(contexts, language)}
<h2>Words around the names and numbers of traders</h2>${lists(trader, language)}
<h2>Lists of words</h2>${lists(words, language)}
<h2>Numbers, months, units of time</h2>${lists(lexiconLists(files), language)}
</body></html>
`;
  return page.markup;
}

function topicPart(
  topic: string,
  { phrases, unless, examples }: Topic,
  language: string,
  book: PhraseBook,
): Html {
  return html`<h2 id="${topic}">${topic}</h2>
${unless.length > 0 ? html`<p>Never where one of these words is near:</p>${guards(unless, language)}` : ''}
${phrases.map((phrase) => phrasePart(phrase, language))}
<h3>Examples</h3><div class="scroll"><table><tr><th>Sentence</th><th>Should give</th><th>Result</th></tr>
${examples.map((example) => exampleRow(example, language, book))}</table></div>`;
}

function phrasePart(phrase: PhraseEntry, language: string): Html {
  const given = Object.entries(phrase.gives).map(([path, value]) => `${factName(path)}: ${written(value)}`);
  const silenced = (phrase.instead ?? []).map(factName);
  const where = [
    phrase.under && `only under headings about ${phrase.under.join(', ')}`,
    phrase.notUnder && `not under headings about ${phrase.notUnder.join(', ')}`,
    phrase.region && `only in this part of the page: ${phrase.region.join(', ')}`,
    phrase.role && `only as ${phrase.role.join(', ')}`,
    phrase.whole && 'only where it is all that a line says',
  ].filter((line) => typeof line === 'string');
  return html`<section class="phrase"><ul class="say" lang="${language}">
${[phrase.say].flat().map((say) => html`<li>${say}</li>`)}</ul>
${given.length > 0 ? html`<p>Then the shop says:</p>${bullets(given)}` : html`<p>This says nothing.</p>`}
${phrase.why ? html`<p>Why: ${phrase.why}</p>` : ''}
${silenced.length > 0 ? html`<p>Shorter phrases inside these words then do not say: ${silenced.join(', ')}</p>` : ''}
${where.length > 0 ? bullets(where) : ''}
${phrase.unless ? html`<p>Not where one of these words is near:</p>${guards(phrase.unless, language)}` : ''}</section>`;
}

function exampleRow(example: Example, language: string, book: PhraseBook): Html {
  const found = runExample(example, book);
  const holds = isDeepStrictEqual(found, example.gives);
  const sentence = example.cells?.join(' | ') ?? [example.say].flat().join(' / ');
  const under = example.under === undefined ? '' : html`<br><small>under “${example.under}”</small>`;
  const why = example.why === undefined ? '' : html`<br><small>${example.why}</small>`;
  return html`<tr><td lang="${language}">${sentence}${under}</td><td>${wanted(example.gives)}${why}</td>
<td class="${holds ? 'holds' : 'fails'}">${holds ? 'as it should' : `gives ${written(found)}`}</td></tr>
`;
}

function wanted(gives: Record<string, unknown>): string {
  const facts = Object.entries(gives).map(([path, value]) => `${factName(path)}: ${written(value)}`);
  return facts.length > 0 ? facts.join(' · ') : 'nothing';
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function guards(unless: Topic['unless'], language: string): Html {
  return html`<ul>${unless.map(({ words, why }) => html`<li><span lang="${language}">${words.join(', ')}</span>: ${why}</li>`)}</ul>`;
}

function bullets(lines: readonly string[]): Html {
  return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function lists(named: Readonly<Record<string, readonly string[] | undefined>>, language: string): Html {
  return html`<table>${Object.entries(named).map(([name, texts]) => html`<tr><td><b>${name}</b></td><td lang="${language}">${(texts ?? []).join(' · ')}</td></tr>`)}</table>`;
}

function lexiconLists({ lexicon }: LanguageFiles): Record<string, string[]> {
  const units = (lexicon.units ?? []).map(({ words, unit, days }) => [
    days ? `${days} ${unit}` : unit,
    words,
  ]);
  return {
    ...Object.fromEntries(units),
    numbers: Object.entries(lexicon.numbers ?? {}).map(([word, number]) => `${word} = ${number}`),
    months: Object.entries(lexicon.months ?? {}).map(([word, month]) => `${word} = ${month}`),
    'between two numbers': lexicon.joins ?? [],
    'before the last of a list': lexicon.and ?? [],
    'beside the name of a country': lexicon.aroundCountries ?? [],
  };
}
