import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compilePhrases } from '../lib/extract/text/compile-phrases.ts';
import { RULES, readRulebook } from './read-rulebook.ts';

const NAME = 'virtual:rulebook';
/** By Rollup's custom a leading NUL keeps other plugins away from a module without a file. */
const RESOLVED = `\0${NAME}`;

/**
 * Gives the module `virtual:rulebook`: everything under `rules/`, checked while the extension is built, so that
 * neither YAML nor its parser is shipped. A fault in a rule stops the build with file, place and reason.
 *
 * @example defineConfig({ vite: () => ({ plugins: [rulebookPlugin()] }) })
 */
export function rulebookPlugin(): Plugin {
  return {
    name: 'rulebook',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      for (const name of readdirSync(RULES, { recursive: true, encoding: 'utf8' }))
        if (name.endsWith('.yaml')) this.addWatchFile(join(RULES, name));
      const rulebook = readRulebook();
      // A phrase that does not compile must stop the build, not the first page that somebody reads.
      compilePhrases(rulebook.phrases);
      // Parsing a string of JSON is several times faster than the same as a literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(rulebook))});`;
    },
    configureServer(server) {
      server.watcher.add(RULES);
      server.watcher.on('all', (_, file) => {
        const module = file.startsWith(RULES) && server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.reloadModule(module);
      });
    },
  };
}
