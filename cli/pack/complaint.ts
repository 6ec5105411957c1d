import { join } from 'node:path';
import type { Remark } from './lint/linted.ts';
import type { PackFolder } from './pack-folder.ts';

/** Something in a file of a pack that its author should change. */
export interface Complaint {
  /** As it can be opened from here. */
  file: string;
  line: number;
  /** An error makes the pack unusable or a rule pointless; a warning is for its author to judge. */
  level: 'error' | 'warning';
  /** What is wrong, and what to write instead. */
  what: string;
}

/**
 * A complaint on one line, as editors and terminals know to open its place.
 *
 * @example complaintLine({ file: 'eu/pack.yaml', line: 3, level: 'error', what: 'licence: is missing' }) // 'eu/pack.yaml:3: licence: is missing\n'
 */
export function complaintLine({ file, line, level, what }: Complaint): string {
  return `${file}:${line}: ${level === 'warning' ? 'warning: ' : ''}${what}\n`;
}

/**
 * A remark about a place in a file of a pack, with the line on which it stands.
 *
 * @example complaintAt({ name: 'eu/pack.yaml', place: ['licence'], level: 'error', what: 'is missing' }, folder).line // 1
 */
export function complaintAt({ name, place, level, what }: Remark, { files, path }: PackFolder): Complaint {
  const file = files.get(name);
  const inside = name.slice(name.indexOf('/') + 1);
  return { file: file?.path ?? join(path, inside), line: file?.lineOf(place) ?? 1, level, what };
}
