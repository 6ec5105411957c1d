import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { indexLinks } from '../lib/extract/links/link-index.ts';
import { shopSlugs } from '../lib/extract/links/shop-slugs.ts';
import { indexKinds } from '../lib/extract/page/kind-index.ts';
import { compileReadingTables } from '../lib/extract/reading-tables.ts';
import { storeTables } from '../lib/extract/stored-tables.ts';
import { parseLinkTables } from '../lib/packs/link-table.ts';
import { parseRulebook } from '../lib/packs/rulebook.ts';
import { RULES } from './read-rulebook.ts';
import { readRules } from './read-rules.ts';

/** What each module holds, as JSON in a string: parsing that is several times faster than the same as a literal. */
const MODULES: Record<string, (files: Record<string, unknown>) => string> = {
  'virtual:rulebook': (files) => {
    const { packs, calendars } = parseRulebook(files);
    return `export default JSON.parse(${JSON.stringify(JSON.stringify({ packs, calendars }))});`;
  },
  // Most starts of the background read no page: this one stays a string until one is read.
  'virtual:reading-tables': (files) => {
    const stored = storeTables(compileReadingTables(files));
    return `export default ${JSON.stringify(JSON.stringify(stored))};`;
  },
  // Lists in strings: this goes into pages.
  'virtual:shop-slugs': (files) => {
    const { links, kinds } = parseLinkTables(files);
    const { till, policies } = shopSlugs({ links: indexLinks(links), kinds: indexKinds(kinds) });
    const setOf = (slugs: Iterable<string>) => `new Set(${JSON.stringify([...slugs].join(' '))}.split(' '))`;
    return `export default { till: ${setOf(till)}, policies: ${setOf(policies)} };`;
  },
};

/** By Rollup's custom a leading NUL keeps other plugins away from a module without a file. */
const resolved = (name: string) => `\0${name}`;

/**
 * Gives three modules with what is under `rules/`, checked and compiled while the extension is built, so that neither
 * YAML nor what reads and compiles it is shipped: `virtual:rulebook` for the packs, their deadlines and the
 * calendars, `virtual:reading-tables` for all that is looked for in pages, `virtual:shop-slugs` for the first look
 * at a page's links. A fault in a rule or a phrase stops the build with file, place and reason.
 *
 * @example defineConfig({ vite: () => ({ plugins: [rulebookPlugin()] }) })
 */
export function rulebookPlugin(): Plugin {
  return {
    name: 'rulebook',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? resolved(id) : null),
    load(id) {
      const code = MODULES[id.slice(1)];
      if (!id.startsWith('\0') || !code) return null;
      for (const name of readdirSync(RULES, { recursive: true, encoding: 'utf8' }))
        if (name.endsWith('.yaml')) this.addWatchFile(join(RULES, name));
      return code(readRules(RULES));
    },
    configureServer(server) {
      server.watcher.add(RULES);
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(RULES)) return;
        for (const name of Object.keys(MODULES)) {
          const module = server.moduleGraph.getModuleById(resolved(name));
          if (module) server.reloadModule(module);
        }
      });
    },
  };
}
