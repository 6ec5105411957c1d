import { PATHS } from '../../../lib/facts/paths.ts';
import type { RuleFileError } from '../../../lib/packs/check.ts';
import type { PackFolder } from '../pack-folder.ts';
import { fieldNote, schemaOf } from '../schemas/field-note.ts';
import { FIELD_NOTES } from '../schemas/field-notes.ts';
import type { Remark } from './linted.ts';
import { nearestWord } from './nearest-word.ts';

/**
 * A fault that the engine found, in the words of an author: with its place, what belongs there and what was probably
 * meant. `names` are the rules and deadlines of all packs at hand.
 *
 * @example faultRemark(fault, folder, ['eu/missing-price']).what // 'sources[0].from: is missing: …'
 */
export function faultRemark(
  { file, place, reason, message }: RuleFileError,
  folder: PackFolder,
  names: Iterable<string>,
): Remark {
  const where = message.slice(`rules/${file}`.length, message.length - reason.length);
  const what = `${where.replace(/^: /, '')}${reasonInWords(reason, file, place, folder, names)}`;
  const [, field] = /^unknown field "([^"]+)"$/.exec(reason) ?? [];
  return { name: file, place: field === undefined ? place : [...place, field], level: 'error', what };
}

function reasonInWords(
  reason: string,
  file: string,
  place: RuleFileError['place'],
  folder: PackFolder,
  names: Iterable<string>,
): string {
  const note = fieldNote(file, place);
  const told = note === undefined ? '' : `: ${note}`;
  if (isMissing(folder, file, place)) return `is missing${told || `; ${reason}`}`;
  const guess = guessFor(reason, file, names);
  if (guess !== undefined) return `${reason}; write ${guess}`;
  return /^expected |in the form asked for$/.test(reason) ? `${reason}${told}` : reason;
}

function isMissing({ files }: PackFolder, file: string, place: RuleFileError['place']): boolean {
  const whole = files.get(file);
  if (!whole || place.length === 0) return false;
  const inner = place.reduce<unknown>(
    (data, step) => (data as Record<PropertyKey, unknown> | undefined)?.[step],
    whole.data,
  );
  return inner === undefined;
}

function guessFor(reason: string, file: string, names: Iterable<string>): string | undefined {
  const [, word] = /"([^"]+)"/.exec(reason) ?? [];
  if (word === undefined) return undefined;
  if (reason.endsWith('no path of the vocabulary')) return nearestWord(word, Object.keys(PATHS));
  if (reason.startsWith('there is no ')) return nearestWord(word, names);
  if (!reason.startsWith('unknown field')) return undefined;
  const places = Object.keys({ ...FIELD_NOTES[schemaOf(file)], ...FIELD_NOTES.ExampleList });
  return nearestWord(word, new Set(places.flatMap((one) => one.split('.'))));
}
