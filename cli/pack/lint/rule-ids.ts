import type { Linted, Remark } from './linted.ts';

/** How an id begins that names what a shop does well, or what is done to it. */
const FIRST_WORDS = [
  'has',
  'is',
  'are',
  'shows',
  'says',
  'gives',
  'tells',
  'states',
  'check',
  'must',
  'should',
  'valid',
  'correct',
  'clear',
  'good',
];

/**
 * Ids of rules that do not name the state in which a shop fails: stored reports keep them for life.
 *
 * @example ruleIdRemarks(linted)[0].what // '"has-price" names what is good: …'
 */
export function ruleIdRemarks({ pack }: Linted): Remark[] {
  return pack.rules.flatMap(({ id }): Remark[] => {
    const [first = ''] = id.split('-');
    if (!FIRST_WORDS.includes(first)) return [];
    const what = `"${id}" does not name what fails: begin with missing, short, late, hidden or the like`;
    return [{ name: `${pack.id}/rules/${id}.yaml`, place: ['id'], level: 'warning', what }];
  });
}
