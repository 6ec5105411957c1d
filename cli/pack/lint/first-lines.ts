import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Complaint } from '../complaint.ts';
import type { PackFolder } from '../pack-folder.ts';
import { schemaOf } from '../schemas/field-note.ts';

const FIRST_LINE = /^# yaml-language-server: \$schema=(\S+)\r?$/m;

/**
 * Files that an editor cannot explain: without the line that names their schema, with one of another kind of file, or
 * with one that is not there. Nor does the engine read files that are not called `.yaml`.
 *
 * @example firstLineComplaints(folder)[0].what // 'begin the file with: # yaml-language-server: …'
 */
export function firstLineComplaints(folder: PackFolder): Complaint[] {
  const gone = new Set<string>();
  const warnings = [...folder.files.values()].flatMap(({ name, path, text }): Complaint[] => {
    const schema = `${schemaOf(name)}.json`;
    const up = name.split('/').length - 1;
    const line = `# yaml-language-server: $schema=${'../'.repeat(up)}schemas/${schema}`;
    const [, named = ''] = FIRST_LINE.exec(text.split('\n', 1)[0] ?? '') ?? [];
    const warning = (what: string): Complaint[] => [{ file: path, line: 1, level: 'warning', what }];
    if (named === '') return warning(`an editor cannot explain this file: begin it with ${line}`);
    if (!named.endsWith(`/${schema}`)) return warning(`the schema is that of other files: write ${line}`);
    if (/^https?:/.test(named)) return [];
    const place = join(folder.folder, dirname(name.slice(folder.id.length + 1)), named);
    // Where a pack was moved all its files miss the same folder: one command mends them.
    if (existsSync(place) || gone.has(dirname(place))) return [];
    gone.add(dirname(place));
    return warning(`there is no ${named}: write it with recourse pack schemas ${shown(dirname(place))}`);
  });
  return [...warnings, ...unreadFiles(folder)];
}

function unreadFiles({ folder }: PackFolder): Complaint[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter(
      (name) =>
        /^(rules|deadlines|texts)\/[^/.][^/]*\.[^/]+$|^pack\.[^/]+$/.test(name) && !name.endsWith('.yaml'),
    )
    .map((name): Complaint => {
      const what = 'is not read: call it .yaml, or put it elsewhere';
      return { file: shown(join(folder, name)), line: 1, level: 'warning', what };
    });
}

function shown(path: string): string {
  return relative('', path) || path;
}
