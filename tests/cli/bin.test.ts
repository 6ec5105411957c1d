import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';

it('says in one line what to run where it is not built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-bin-'));
  cpSync('cli/bin.mjs', join(folder, 'cli/bin.mjs'));
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'cli/bin.mjs'), 'pack', 'lint']);
  rmSync(folder, { recursive: true });
  expect([status, String(stderr)]).toEqual([
    2,
    expect.stringMatching(/^recourse is not built yet: .*`npm run recourse -- …`.*\n$/),
  ]);
});
