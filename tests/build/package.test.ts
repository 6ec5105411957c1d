import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
let installed = '';

/** The package as npm packs it, unpacked where a project would have it, with nothing else installed. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-package-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder]);
  const [file = ''] = readdirSync(folder);
  installed = join(folder, 'node_modules/recourse');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, file), '-C', installed, '--strip-components=1']);
  cpSync('rules/eu', join(folder, 'eu'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

function recourse(...args: string[]) {
  const bin = join(installed, 'cli/bin.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the installed package', () => {
  it('holds what the command needs, and neither sources nor tests', () => {
    expect(readdirSync(installed).sort()).toEqual([
      'LICENSE',
      'README.md',
      'cli',
      'dist',
      'docs',
      'package.json',
      'rules',
    ]);
    expect(readdirSync(join(installed, 'cli'))).toEqual(['bin.mjs']);
  });

  it.each<[string, string[], RegExp]>([
    ['lints a pack of one’s own', ['pack', 'lint', 'eu'], /^errors: 0, /m],
    ['runs its examples', ['pack', 'test', 'eu'], /^eu .* 0 +\d+$/m],
    ['builds it', ['pack', 'build', 'eu', '--out', 'eu.json'], /^eu\.json: eu /],
    ['knows the packs of the house', ['pack', 'docs', '--all', 'pages'], /packs: .*eu.*iso-32123/],
    ['reads a page', ['facts', resolve('tests/shops/wollhaus-nord/versand/index.html')], /delivery\.cost/],
  ])('%s', (_, args, words) => {
    const { status, stdout, stderr } = recourse(...args);
    expect(stderr).toBe('');
    expect(stdout).toMatch(words);
    expect(status).toBe(0);
  });
});
