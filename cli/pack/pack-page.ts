import type { DeadlineRule } from '../../lib/packs/deadline-rule.ts';
import type { Examples } from '../../lib/packs/examples.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import type { Rule } from '../../lib/packs/rule.ts';
import { wordsFor } from '../../lib/packs/words-for.ts';
import { type Html, html } from '../html.ts';
import { PAGE_STYLE } from '../page-style.ts';
import { conditionInWords } from './condition-in-words.ts';
import { counted } from './counted.ts';
import { marketsInWords, scopeInWords, sourceInWords } from './scope-in-words.ts';

/**
 * A page about a pack for people who read no YAML: who made it, each rule with what it asks, when, on which sources it
 * rests, what a shopper reads, and its examples. One file, nothing to load; its words are in English, those of the
 * pack in the language asked for.
 *
 * @example packPage(pack, examples, 'de')
 */
export function packPage(pack: Pack, examples: ReadonlyMap<string, Examples>, language: string): string {
  const { id, version, publisher, licence, markets, languages, validFrom, validUntil } = pack;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${id} ${version}</title><style>${PAGE_STYLE}</style></head><body>
<h1>${id} ${version}</h1>
<p>${counted(pack.rules.length, 'rule')} and ${counted(pack.deadlines.length, 'deadline')} by ${publisher.name} (${publisher.contact}), ${licence}.
For shoppers: ${marketsInWords(markets)}. Speaks ${languages.join(', ')}. Holds from ${validFrom}${validUntil ? ` until ${validUntil}` : ''}.${pack.extends ? ` Adds to ${pack.extends.join(', ')}.` : ''}</p>
<p>A rule says that something was found, or that it was not found on the pages that were read. It never says that a shop
breaks a law. What an experimental rule finds is shown, and never counts.</p>
<nav><ul>${[...pack.rules, ...pack.deadlines].map((one) => html`<li><a href="#${one.id}">${one.id}</a></li>`)}</ul></nav>
${pack.rules.map((rule) => rulePart(rule, pack, examples.get(rule.id), language))}
${pack.deadlines.map((deadline) => deadlinePart(deadline, language))}
</body></html>
`;
  return page.markup;
}

function rulePart(rule: Rule, pack: Pack, examples: Examples | undefined, language: string): Html {
  const text = wordsFor(pack.texts, language)?.[rule.id];
  const pages = rule.looksOn.map((line) => (Array.isArray(line) ? line.join(' or ') : line)).join('; ');
  const groups = Object.entries(examples ?? {}).map(
    ([outcome, list]) =>
      html`<tr><td>${outcome}</td><td>${(list ?? []).map(({ name }) => name).join(' · ')}</td></tr>`,
  );
  return html`<section class="phrase" id="${rule.id}"><h2>${rule.id}</h2>
<p>${rule.topic} · ${rule.severity} · ${rule.stability}</p>
${text ? html`<p lang="${language}">+ ${text.title.met}<br>− ${text.title.notMet}</p><p lang="${language}">${text.explanation}</p><p lang="${language}">${text.advice}</p>` : ''}
<table><tr><td><b>Holds where</b></td><td>${conditionInWords(rule.condition)}</td></tr>
<tr><td><b>Asked</b></td><td>${scopeInWords(rule.scope ?? {}).join('; ') || 'always'}${rule.replaces ? `; in the place of ${rule.replaces.join(', ')}` : ''}</td></tr>
<tr><td><b>“Not found” needs</b></td><td>${pages}</td></tr>
<tr><td><b>Rests on</b></td><td>${rule.sources.map((source) => html`${link(source)}<br>`)}</td></tr>
<tr><td><b>Takes for granted</b></td><td>${rule.assumptions.join(' ')}</td></tr>
${groups}</table></section>`;
}

function deadlinePart(deadline: DeadlineRule, language: string): Html {
  const text = wordsFor(deadline.texts, language);
  const { length, unit, after, who, kind, sources, assumptions } = deadline;
  return html`<section class="phrase" id="${deadline.id}"><h2>${deadline.id}</h2>
<p>${deadline.topic} · ${kind} of the ${who}</p>
${text ? html`<p lang="${language}"><b>${text.name}</b>: ${text.advice}</p>` : ''}
<table><tr><td><b>Counted</b></td><td>${length} ${UNITS[unit]} after “${after}”${deadline.replaces ? `; in the place of ${deadline.replaces}` : ''}</td></tr>
<tr><td><b>Rests on</b></td><td>${sources.map((source) => html`${link(source)}<br>`)}</td></tr>
<tr><td><b>Takes for granted</b></td><td>${assumptions.join(' ')}</td></tr></table></section>`;
}

const UNITS = { d: 'days', wd: 'working days', w: 'weeks', m: 'months', y: 'years' } as const;

function link(source: Rule['sources'][number]): Html {
  const words = sourceInWords(source);
  return 'law' in source ? html`<a href="${source.url}">${words}</a>` : html`${words}`;
}
