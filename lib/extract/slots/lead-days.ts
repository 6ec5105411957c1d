import type { Tokens } from '../text/tokens.ts';

/** Korean says before the number that its days are working days: `영업일 기준 3일`. One way of writing, so no data. */
const LEADS = ['영업일기준', '영업일', '평일기준', '업무일기준'];

/**
 * `working` where the words right before a length of time say that its days are working days.
 *
 * @example leadDays(tokenize('영업일 기준 3일', none), 5) → 'working'
 */
export function leadDays({ words }: Tokens, index: number): 'working' | undefined {
  if (words[index - 1] !== '준' && words[index - 1] !== '일') return undefined;
  const before = words.slice(Math.max(0, index - 5), index).join('');
  return LEADS.some((lead) => before.endsWith(lead)) ? 'working' : undefined;
}
