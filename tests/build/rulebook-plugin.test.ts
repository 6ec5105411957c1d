import { build } from 'vite';
import { expect, it } from 'vitest';
import { readRulebook } from '../../build/read-rulebook.ts';
import { rulebookPlugin } from '../../build/rulebook-plugin.ts';

it('ships the checked rulebook as data, and nothing that reads YAML', async () => {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? id : null),
    load: (id: string) => (id === 'entry' ? "export { default } from 'virtual:rulebook';" : null),
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
  const code = output && 'output' in output ? output.output[0].code : '';
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(module.default).toEqual(readRulebook());
  expect(code).not.toContain('parseDocument');
});
