import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runVisibly } from './run-visibly.mjs';

/**
 * Installs the packages that the lock names, unless they are there already.
 *
 * The hash of the lock they were installed from is kept beside them, so a second start only reads one file.
 * Throws, with what to do, when npm fails.
 *
 * @param {string} root the checkout
 * @param {NodeJS.ProcessEnv} env
 * @example await installPackages('/home/me/recourse', process.env)
 */
export async function installPackages(root, env) {
  const modules = join(root, 'node_modules');
  const stamp = join(modules, '.recourse-lock');
  const lock = join(root, 'package-lock.json');
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  if (!isNewer(join(modules, '.package-lock.json'), lock)) {
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier'];
    const code = await runVisibly('Installing packages', 'npm', args, { cwd: root, env });
    if (code !== 0)
      throw new Error(`npm ci ended with code ${code}: read its message above, then start again.`);
  }
  if (!existsSync(join(modules, 'node', 'bin'))) {
    throw new Error(
      'npm held back the install script of the package "node": run "npm rebuild node", then start again.',
    );
  }
  writeFileSync(stamp, hash);
}

/**
 * Whether someone ran npm by hand after the lock last changed: npm writes its own copy of the lock when it is done.
 *
 * @param {string} installed
 * @param {string} lock
 */
function isNewer(installed, lock) {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}
