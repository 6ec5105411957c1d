import { valueKey } from '../../lib/dossier/value-key.ts';
import type { DeadlineRule } from '../../lib/packs/deadline-rule.ts';
import { currentId } from '../../lib/packs/names.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import type { Rule } from '../../lib/packs/rule.ts';
import { conditionInWords } from './condition-in-words.ts';
import { marketsInWords, scopeInWords, sourceInWords } from './scope-in-words.ts';

/**
 * What changes for shoppers from one version of a pack to the next, a sentence each; an empty list where nothing does.
 * A rule that is gone without a word in `renamed` is said to be gone: whoever had switched it off will meet its successor.
 *
 * @example packChanges(old, now) // ['missing-return-window: counts more now: moderate became serious.']
 */
export function packChanges(old: Pack, now: Pack): string[] {
  const rules = pairs(old.rules, now.rules, now);
  const deadlines = pairs(old.deadlines, now.deadlines, now);
  return [
    ...headChanges(old, now),
    ...rules.gone.map((rule) => `${rule.id}: is not asked any more (“${titleOf(rule, old)}”).`),
    ...rules.added.map((rule) => `${rule.id}: is asked from now on (“${titleOf(rule, now)}”).`),
    ...rules.kept.flatMap(([before, after]) => named(before, after, ruleChanges(before, after, old, now))),
    ...deadlines.gone.map(({ id }) => `${id}: is not counted any more.`),
    ...deadlines.added.map(
      (one) => `${one.id}: is counted from now on (${one.length} ${one.unit} after “${one.after}”).`,
    ),
    ...deadlines.kept.flatMap(([before, after]) => named(before, after, deadlineChanges(before, after))),
  ];
}

function headChanges(old: Pack, now: Pack): string[] {
  const plain: [what: string, before: string, after: string][] = [
    ['publisher', old.publisher.name, now.publisher.name],
    ['contact', old.publisher.contact, now.publisher.contact],
    ['key', old.publisher.key ?? 'none', now.publisher.key ?? 'none'],
    ['licence', old.licence, now.licence],
    ['markets', marketsInWords(old.markets), marketsInWords(now.markets)],
    ['languages', old.languages.join(', '), now.languages.join(', ')],
    ['languages of shop pages', old.pageLanguages.join(', '), now.pageLanguages.join(', ')],
    ['holds from', old.validFrom, now.validFrom],
    ['holds until', old.validUntil ?? 'further notice', now.validUntil ?? 'further notice'],
  ];
  return plain
    .filter(([, before, after]) => before !== after)
    .map(([what, before, after]) => `The pack: ${what}: ${before} became ${after}.`);
}

interface Pairs<T> {
  gone: T[];
  added: T[];
  kept: [T, T][];
}

function pairs<T extends { id: string }>(old: readonly T[], now: readonly T[], pack: Pack): Pairs<T> {
  const after = new Map(now.map((one) => [one.id, one]));
  const before = new Set(old.map(({ id }) => currentId(pack, id)));
  return {
    gone: old.filter(({ id }) => !after.has(currentId(pack, id))),
    added: now.filter(({ id }) => !before.has(id)),
    kept: old.flatMap((one): [T, T][] => {
      const match = after.get(currentId(pack, one.id));
      return match ? [[one, match]] : [];
    }),
  };
}

function named(before: { id: string }, after: { id: string }, changes: string[]): string[] {
  const renamed = before.id === after.id ? [] : [`was called ${before.id}.`];
  return [...renamed, ...changes].map((change) => `${after.id}: ${change}`);
}

const SEVERITIES = ['minor', 'moderate', 'serious'];

function ruleChanges(before: Rule, after: Rule, old: Pack, now: Pack): string[] {
  const weight = SEVERITIES.indexOf(after.severity) - SEVERITIES.indexOf(before.severity);
  const conditions = [before, after].map(({ condition }) => conditionInWords(condition));
  const scopes = [before, after].map(({ scope }) => scopeInWords(scope ?? {}).join('; ') || 'always');
  const sources = [before, after].map((rule) => rule.sources.map(sourceInWords).join('; '));
  const replaced = [before, after].map(({ replaces }) => (replaces ?? ['nothing']).join(', '));
  return [
    weight !== 0 && weightChange(before, after, weight > 0),
    before.stability !== after.stability &&
      (after.stability === 'stable'
        ? 'counts towards the overall mark now.'
        : 'is shown only, and counts no longer.'),
    conditions[0] !== conditions[1] && `is met where ${conditions[1]}; before: where ${conditions[0]}.`,
    scopes[0] !== scopes[1] && `is asked ${scopes[1]}; before: ${scopes[0]}.`,
    replaced[0] !== replaced[1] && `is asked in the place of ${replaced[1]}; before: of ${replaced[0]}.`,
    valueKey(before.looksOn) !== valueKey(after.looksOn) &&
      `says “not found” once these pages were read: ${pagesOf(after)}; before: ${pagesOf(before)}.`,
    sources[0] !== sources[1] && `rests on ${sources[1]}; before: on ${sources[0]}.`,
    ...textChanges(before, after, old, now),
  ].filter((line) => typeof line === 'string');
}

/** What is on trial does not count, however serious it is. */
function weightChange(before: Rule, after: Rule, isMore: boolean): string {
  const became = `${before.severity} became ${after.severity}`;
  return before.stability === 'stable' && after.stability === 'stable'
    ? `counts ${isMore ? 'more' : 'less'} now: ${became}.`
    : `${became}${after.stability === 'experimental' ? ', which does not count while it is on trial' : ''}.`;
}

function pagesOf({ looksOn }: Rule): string {
  return looksOn.map((line) => [line].flat().join(' or ')).join(', ');
}

function textChanges(before: Rule, after: Rule, old: Pack, now: Pack): string[] {
  return now.languages.flatMap((language) => {
    const words = old.texts[language]?.[before.id];
    const others = now.texts[language]?.[after.id];
    return words && others ? wordsChanged(language, words, others) : [];
  });
}

/** A line for each field whose words are others, with the words themselves. */
function wordsChanged(language: string, before: object, after: object): string[] {
  const old = new Map(wordsIn(before, ''));
  return wordsIn(after, '').flatMap(([field, words]) => {
    const was = old.get(field);
    return was === words ? [] : [`${language}, ${field}: “${was ?? ''}” became “${words}”.`];
  });
}

function wordsIn(texts: object, under: string): [field: string, words: string][] {
  return Object.entries(texts).flatMap(([field, words]): [string, string][] =>
    typeof words === 'string' ? [[`${under}${field}`, words]] : wordsIn(words, `${under}${field}.`),
  );
}

function deadlineChanges(before: DeadlineRule, after: DeadlineRule): string[] {
  const counted = ({ length, unit, after: event }: DeadlineRule) => `${length} ${unit} after “${event}”`;
  const days = ({ remind }: DeadlineRule) => remind.join(', ') || 'never';
  const rest = ({ texts, remind, ...others }: DeadlineRule) =>
    valueKey({ ...others, length: 0, unit: '', after: '', id: '' });
  return [
    counted(before) !== counted(after) && `is counted as ${counted(after)}; before: ${counted(before)}.`,
    days(before) !== days(after) && `reminds ${days(after)} days before; before: ${days(before)}.`,
    rest(before) !== rest(after) && 'is counted by other rules (scope, start day, working days, sources).',
    ...Object.entries(after.texts).flatMap(([language, words]) =>
      before.texts[language] ? wordsChanged(language, before.texts[language], words) : [],
    ),
  ].filter((line) => typeof line === 'string');
}

function titleOf({ id }: Rule, { texts }: Pack): string {
  return texts.en?.[id]?.title.met ?? id;
}
