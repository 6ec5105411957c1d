import { isPath } from '../../lib/facts/paths.ts';
import type { Condition } from '../../lib/packs/condition.ts';
import { formatPeriod } from '../../locales/format/period.ts';
import { factName } from '../fact-name.ts';

/**
 * A condition as a sentence for somebody who reads no YAML.
 *
 * @example conditionInWords({ 'at-least': { path: 'returns.window', value: 'P14D' } }) // 'Time to return (returns.window) is at least 14 days'
 */
export function conditionInWords(condition: Condition): string {
  if ('all' in condition) return several(condition.all, ' and ');
  if ('any' in condition) return several(condition.any, ' or ');
  if ('none' in condition)
    return condition.none.length === 1
      ? `it does not hold that ${several(condition.none, '')}`
      : `none of these holds: ${several(condition.none, '; ')}`;
  if ('present' in condition) return `${factName(condition.present)} is told`;
  if ('absent' in condition) return `${factName(condition.absent)} is not told`;
  if ('equals' in condition)
    return `${factName(condition.equals.path)} is ${written(condition.equals.value)}`;
  if ('one-of' in condition) {
    const { path, values } = condition['one-of'];
    return `${factName(path)} is one of ${values.map(written).join(', ')}`;
  }
  if ('at-least' in condition) {
    const { path, value } = condition['at-least'];
    return `${factName(path)} is at least ${written(value)}`;
  }
  if ('at-most' in condition) {
    const { path, value } = condition['at-most'];
    return `${factName(path)} is at most ${written(value)}`;
  }
  if ('within' in condition) {
    const { path, from, to } = condition.within;
    return `${factName(path)} is between ${written(from)} and ${written(to)}`;
  }
  if ('matches-country' in condition)
    return `${factName(condition['matches-country'])} is the shopper's country, or names it`;
  const { path, other } = condition['same-as'];
  return `${factName(path)} is the same as ${factName(other)}`;
}

function several(conditions: readonly Condition[], joint: string): string {
  return conditions
    .map((condition) => {
      const isJoined = conditions.length > 1 && ('all' in condition || 'any' in condition);
      return isJoined ? `(${conditionInWords(condition)})` : conditionInWords(condition);
    })
    .join(joint);
}

function written(value: string | number | boolean): string {
  if (typeof value === 'string' && /^P[\dT]/.test(value)) return formatPeriod({ length: value });
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' && !isPath(value) ? `“${value}”` : String(value);
}
