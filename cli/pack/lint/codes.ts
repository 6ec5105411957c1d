import type { Place } from '../../../lib/packs/check.ts';
import { examplesOf, type Linted, type Remark } from './linted.ts';
import { wrongCode } from './wrong-code.ts';

/**
 * Countries that are none, though they are in the form of one, and languages of example pages that are called by their
 * names.
 *
 * @example codeRemarks(linted)[0].what // '"UK" is no country of ISO 3166: write GB'
 */
export function codeRemarks({ pack, folder, examples }: Linted): Remark[] {
  const remarks = (name: string, place: Place, words: unknown): Remark[] =>
    (Array.isArray(words) ? words : [words]).flatMap((word, at): Remark[] => {
      const inside = Array.isArray(words) ? [...place, at] : place;
      const instead = wrongCode(inside, word);
      if (instead === undefined) return [];
      const of = place.at(-1) === 'language' ? 'language code' : 'country of ISO 3166';
      return [{ name, place: inside, level: 'error', what: `"${word}" is no ${of}: ${instead}` }];
    });
  return [
    ...remarks(`${pack.id}/pack.yaml`, ['markets'], pack.markets),
    ...pack.rules.flatMap(({ id, scope }) =>
      remarks(`${pack.id}/rules/${id}.yaml`, ['scope', 'markets'], scope?.markets),
    ),
    ...pack.deadlines.flatMap(({ id, scope }) =>
      remarks(`${pack.id}/deadlines/${id}.yaml`, ['scope', 'markets'], scope?.markets),
    ),
    ...[...examples].flatMap(([rule, groups]) => {
      const { name, prefix } = examplesOf(folder, rule);
      return Object.entries(groups).flatMap(([outcome, list = []]) =>
        list.flatMap(({ market, pages }, at) => [
          ...remarks(name, [...prefix, outcome, at, 'market'], market),
          ...pages.flatMap(({ language }, page) =>
            remarks(name, [...prefix, outcome, at, 'pages', page, 'language'], language),
          ),
        ]),
      );
    }),
  ];
}
