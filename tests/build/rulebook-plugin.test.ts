import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { RULES, readRulebook } from '../../build/read-rulebook.ts';
import { readRules } from '../../build/read-rules.ts';
import { rulebookPlugin } from '../../build/rulebook-plugin.ts';
import { shopSlugs } from '../../lib/extract/links/shop-slugs.ts';
import { compileReadingTables } from '../../lib/extract/reading-tables.ts';
import { storeTables } from '../../lib/extract/stored-tables.ts';
import type { ShopSlugs } from '../../lib/facts/shop-slugs.ts';

const ENTRY = `
  export { default as rulebook } from 'virtual:rulebook';
  export { default as tables } from 'virtual:reading-tables';
  export { default as slugs } from 'virtual:shop-slugs';
`;

let modules: string[] = [];
let shipped: { rulebook: object; tables: string; slugs: ShopSlugs };

beforeAll(async () => {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? id : null),
    load: (id: string) => (id === 'entry' ? ENTRY : null),
  };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, rulebookPlugin()],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: 'entry', preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  const [{ code, modules: bundled }] = output.output;
  modules = Object.keys(bundled);
  shipped = await import(`data:text/javascript,${encodeURIComponent(code)}`);
});

it('ships packs and calendars as they were checked', () => {
  const { packs, calendars } = readRulebook();
  expect(shipped.rulebook).toEqual({ packs, calendars });
});

it('ships what is looked for in pages compiled, as a string that nobody parses before the first page', () => {
  const compiled = storeTables(compileReadingTables(readRules(RULES)));
  expect(JSON.parse(shipped.tables)).toEqual(JSON.parse(JSON.stringify(compiled)));
});

it('ships the slugs of shops as they stand in the phrases', () => {
  expect(shipped.slugs).toEqual(shopSlugs(compileReadingTables(readRules(RULES))));
});

it('ships nothing that reads YAML or compiles phrases', () => {
  expect(modules.sort()).toEqual([
    '\0virtual:reading-tables',
    '\0virtual:rulebook',
    '\0virtual:shop-slugs',
    'entry',
  ]);
});
