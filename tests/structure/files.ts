import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const NOT_OURS = new Set(['node_modules', '.git', 'dist', '.output', '.wxt', '.cache']);

/** One file of the checkout. */
export interface SourceFile {
  /** From the root of the checkout, with `/`. */
  path: string;
  text: string;
}

/**
 * Reads the text files of the checkout that are ours, below a folder, in the order of their paths.
 *
 * @param folder '' for all
 * @param endings e.g. ['.ts', '.tsx']; none for all text files
 * @example readFiles('lib', ['.ts'])
 */
export function readFiles(folder: string, endings: string[] = []): SourceFile[] {
  const paths: string[] = [];
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of readdirSync(join(ROOT, at), { withFileTypes: true })) {
      if (NOT_OURS.has(entry.name)) continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else paths.push(path.split(sep).join('/'));
    }
  }
  return paths
    .filter((path) => endings.length === 0 || endings.some((ending) => path.endsWith(ending)))
    .filter((path) => !/\.(png|ico|gz|woff2|log)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}
