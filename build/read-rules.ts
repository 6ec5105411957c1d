import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';

/**
 * Reads every YAML file under a folder of rules.
 *
 * Gives the parsed data by path (`/` between names, relative to the folder), e.g.
 * `{'phrases/de/returns.yaml': {...}}`. Throws on the first file that is no YAML, with file, line and reason.
 *
 * @example readRules('rules')
 */
export function readRules(folder: string): Record<string, unknown> {
  const files: Record<string, unknown> = {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name))
    .sort();
  for (const name of names) {
    const path = relative(folder, name).split(sep).join('/');
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(name, 'utf8'), { lineCounter: lines });
    const fault = document.errors[0];
    if (fault) throw new Error(`rules/${path}:${lines.linePos(fault.pos[0]).line}: ${fault.message}`);
    files[path] = document.toJS({ maxAliasCount: 0 });
  }
  return files;
}
