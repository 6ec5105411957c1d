import type { Place } from '../../../lib/packs/check.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import type { Rule } from '../../../lib/packs/rule.ts';
import type { Texts } from '../../../lib/packs/texts.ts';
import { findAccusation } from './find-accusation.ts';
import type { Linted, Remark } from './linted.ts';
import { marketsOverlap } from './markets-overlap.ts';

import { PLACEHOLDER } from './placeholders.ts';

/** Characters that a shopper reads at a glance, and with patience. */
const TITLE_LENGTH = 90;
const TEXT_LENGTH = 400;
/** Shorter words may well be the same in two languages. */
const TRANSLATED_LENGTH = 12;

/** A sentence that a shopper reads, and where it stands. */
interface Sentence {
  name: string;
  place: Place;
  language: string;
  text: string;
  most: number;
}

/**
 * What is wrong with the words that shoppers read: accusations, titles that do not tell the two answers apart, texts
 * that are too long, that shout, or that were not translated.
 *
 * @example wordingRemarks(linted)[0].what // '"illegal" accuses: say what was found …'
 */
export function wordingRemarks({ pack }: Linted): Remark[] {
  const texts = Object.entries(pack.texts);
  const sentences = [
    ...texts.flatMap(([language, all]) => ruleSentences(pack.id, language, all)),
    ...pack.deadlines.flatMap(({ id, texts: byLanguage }) =>
      Object.entries(byLanguage).flatMap(([language, words]) =>
        Object.entries(words).map(([field, text]) => ({
          name: `${pack.id}/deadlines/${id}.yaml`,
          place: ['texts', language, field],
          language,
          text,
          most: field === 'name' || field === 'todo' ? TITLE_LENGTH : TEXT_LENGTH,
        })),
      ),
    ),
  ];
  return [
    ...sentences.flatMap(wrongSentence),
    ...texts.flatMap(([language, all]) => [
      ...sameTitles(`${pack.id}/texts/${language}.yaml`, all, pack),
      ...blamingTitles(`${pack.id}/texts/${language}.yaml`, language, all),
      ...(language === 'en'
        ? []
        : untranslated(`${pack.id}/texts/${language}.yaml`, all, pack.texts.en ?? {})),
    ]),
  ];
}

function ruleSentences(pack: string, language: string, texts: Texts): Sentence[] {
  const name = `${pack}/texts/${language}.yaml`;
  return Object.entries(texts).flatMap(([id, { title, explanation, advice }]) => [
    { name, language, place: [id, 'title', 'met'], text: title.met, most: TITLE_LENGTH },
    { name, language, place: [id, 'title', 'notMet'], text: title.notMet, most: TITLE_LENGTH },
    { name, language, place: [id, 'explanation'], text: explanation, most: TEXT_LENGTH },
    { name, language, place: [id, 'advice'], text: advice, most: TEXT_LENGTH },
  ]);
}

function wrongSentence({ name, place, language, text, most }: Sentence): Remark[] {
  const warning = (what: string): Remark => ({ name, place, level: 'warning', what });
  const accusation = findAccusation(text, language);
  return [
    ...(accusation ? [warning(`"${accusation.word}" accuses: ${accusation.instead}`)] : []),
    ...(text.length > most ? [warning(`has ${text.length} characters: say it in ${most}`)] : []),
    ...(/[!！]/.test(text) ? [warning('shouts: end the sentence with a full stop')] : []),
  ];
}

/** A word that blames, at the beginning of what a shopper reads where something was not found. */
const BLAMING: Readonly<Record<string, readonly [RegExp, string]>> = {
  en: [/^(missing|lacks?|no)\b/i, '“… was not found”'],
  de: [/^(fehl(t|en|end\S*)|kein\S*)(?=\s|$)/i, '“… wurde nicht gefunden”'],
};

function blamingTitles(name: string, language: string, texts: Texts): Remark[] {
  const [word, instead] = BLAMING[language.split('-')[0] ?? ''] ?? [];
  return Object.entries(texts).flatMap(([id, { title }]): Remark[] => {
    const [found] = word?.exec(title.notMet) ?? [];
    if (found === undefined) return [];
    const what = `“${found}” says more than we know: it was not found on the pages that were read; write ${instead}`;
    return [{ name, place: [id, 'title', 'notMet'], level: 'warning', what }];
  });
}

function sameTitles(name: string, texts: Texts, pack: Pack): Remark[] {
  return pack.rules.flatMap((rule, at): Remark[] => {
    const title = texts[rule.id]?.title;
    const place = [rule.id, 'title', 'notMet'];
    if (title && title.met === title.notMet)
      return [{ name, place, level: 'error', what: 'is the same as met: say what was not found' }];
    const twin = pack.rules
      .slice(0, at)
      .find(
        (other) => texts[other.id]?.title.notMet === title?.notMet && areAskedTogether(rule, other, pack),
      );
    if (!twin) return [];
    const what = `is the title of "${twin.id}" as well: say what is different`;
    return [{ name, place, level: 'warning', what }];
  });
}

/** Whether one shopper may read the answers of both. */
function areAskedTogether({ scope: a = {} }: Rule, { scope: b = {} }: Rule, pack: Pack): boolean {
  const areApart = (a.until && b.from && a.until < b.from) || (b.until && a.from && b.until < a.from);
  const sellAlike = !a.sells || !b.sells || a.sells.some((sold) => b.sells?.includes(sold));
  return !areApart && sellAlike && marketsOverlap(a.markets ?? pack.markets, b.markets ?? pack.markets);
}

function untranslated(name: string, texts: Texts, english: Texts): Remark[] {
  return Object.entries(texts).flatMap(([id, text]) => {
    const en = english[id];
    if (!en) return [];
    const pairs: [Place, string, string][] = [
      [[id, 'title', 'met'], text.title.met, en.title.met],
      [[id, 'title', 'notMet'], text.title.notMet, en.title.notMet],
      [[id, 'explanation'], text.explanation, en.explanation],
      [[id, 'advice'], text.advice, en.advice],
    ];
    return pairs.flatMap(([place, own, other]): Remark[] =>
      own === other && own.length > TRANSLATED_LENGTH && !own.includes(PLACEHOLDER)
        ? [{ name, place, level: 'warning', what: 'is the same as in en: translate it' }]
        : [],
    );
  });
}
