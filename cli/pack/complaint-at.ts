import { join } from 'node:path';
import type { Complaint } from './complaint.ts';
import type { Remark } from './lint/linted.ts';
import type { PackFolder } from './pack-folder.ts';

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
