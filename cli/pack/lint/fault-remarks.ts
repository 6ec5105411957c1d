import { PATHS } from '../../../lib/facts/paths.ts';
import { type Place, RuleFileError } from '../../../lib/packs/check.ts';
import { fieldNote, schemaOf } from '../schemas/field-note.ts';
import { FIELD_NOTES } from '../schemas/field-notes.ts';
import type { FaultyPack } from './faulty-pack.ts';
import type { Remark } from './linted.ts';
import { nearestWord } from './nearest-word.ts';
import { withoutFollowers } from './without-followers.ts';
import { wrongCode } from './wrong-code.ts';
import { wrongValue } from './wrong-value.ts';

/**
 * The faults that the engine found, in the words of an author: with their place, what belongs there and what was
 * probably meant. What only follows from another one is left out. `names` are the rules and deadlines of all packs at
 * hand.
 *
 * @example faultRemarks(checkPack('eu', files).faults, folder, ['eu/missing-price'])[0].what // 'sources[0].from: is missing: …'
 */
export function faultRemarks(
  faults: readonly RuleFileError[],
  pack: FaultyPack,
  names: Iterable<string>,
): Remark[] {
  return withoutFollowers(faults, pack)
    .flatMap(oneFieldEach)
    .map((fault) => faultRemark(fault, pack, names));
}

/** Several unknown fields in one place are one fault to the engine. */
function oneFieldEach(fault: RuleFileError): RuleFileError[] {
  const { file, place, reason } = fault;
  if (!/^unknown field .*", "/.test(reason)) return [fault];
  return [...reason.matchAll(/"([^"]+)"/g)].map(
    ([field]) => new RuleFileError(file, place, `unknown field ${field}`),
  );
}

function faultRemark(
  { file, place, reason, message }: RuleFileError,
  pack: FaultyPack,
  names: Iterable<string>,
): Remark {
  const where = message.slice(`rules/${file}`.length, message.length - reason.length).replace(/^: /, '');
  const [, field] = /^unknown field "([^"]+)"$/.exec(reason) ?? [];
  return {
    name: file,
    place: field === undefined ? place : [...place, field],
    level: 'error',
    what: `${where}${reasonInWords(reason, file, place, pack, names)}`,
  };
}

function reasonInWords(
  reason: string,
  file: string,
  place: Place,
  pack: FaultyPack,
  names: Iterable<string>,
): string {
  const whole = pack.files.get(file);
  const note = fieldNote(file, place);
  const value = whole && valueAt(whole.data, place);
  const wrong =
    whole &&
    wrongValue({ value, place, reason, note, written: whole.writtenAt?.(place), schema: schemaOf(file) });
  if (wrong) return wrong;
  const code = wrongCode(place, value);
  if (code !== undefined) return `${reason}; ${code}`;
  const [, word = ''] = /"([^"]+)"/.exec(reason) ?? [];
  if (reason.startsWith('unknown field') && /^(facts|markup)$/.test(String(place.at(-1))))
    return wrongPath(`"${word}" is no path of the vocabulary`, nearestWord(word, Object.keys(PATHS)));
  if (reason.endsWith('no path of the vocabulary'))
    return wrongPath(reason, nearestWord(word, Object.keys(PATHS)));
  const guess = guessFor(reason, word, file, names);
  if (guess !== undefined) return `${reason}; write ${guess}`;
  const isForm = /^expected |in the form asked for$/.test(reason);
  return isForm && note !== undefined ? `${reason}: ${note}` : reason;
}

/** A path: what was meant, or where they are all listed. */
function wrongPath(reason: string, guess: string | undefined): string {
  return guess === undefined ? `${reason}: recourse pack paths lists all` : `${reason}; write ${guess}`;
}

function valueAt(data: unknown, place: Place): unknown {
  return place.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | null)?.[step], data);
}

function guessFor(reason: string, word: string, file: string, names: Iterable<string>): string | undefined {
  if (word === '') return undefined;
  if (reason.startsWith('there is no ')) return nearestWord(word, names);
  if (!reason.startsWith('unknown field')) return undefined;
  const places = Object.keys({ ...FIELD_NOTES[schemaOf(file)], ...FIELD_NOTES.ExampleList });
  return nearestWord(word, new Set(places.flatMap((one) => one.split('.'))));
}
