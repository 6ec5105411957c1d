import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS } from './find-browser.mjs';
import { installBrowser } from './install-browser.mjs';
import { installPackages } from './install-packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Makes sure that packages and browsers are there, then hands over to a script in TypeScript under the Node that the
 * packages bring along. Plain JavaScript for Node 20 and nothing but its own modules up to there.
 *
 * Sets the exit code: that of the script, or 1 with one sentence that says what is missing.
 *
 * @param {string} script its path in the checkout, e.g. 'build/start.ts'
 * @param {(keyof typeof BROWSERS)[]} browsers those that the script needs
 * @example await bootstrap('build/start.ts', ['chromium'])
 */
export async function bootstrap(script, browsers) {
  try {
    const env = withHome({ ...process.env });
    await installPackages(root, env);
    for (const name of browsers) env[BROWSERS[name].variable] = await installBrowser(name, env);
    const bin = join(root, 'node_modules', '.bin');
    env.PATH = [bin, env.PATH].filter(Boolean).join(delimiter);
    process.exitCode = await handOver(join(bin, 'node'), [join(root, script), ...process.argv.slice(2)], env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * npm and both browsers want a home folder that they can write to; where there is none they get one of their own.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function withHome(env) {
  try {
    accessSync(homedir(), constants.W_OK);
    return env;
  } catch {
    const home = join(root, '.cache', 'home');
    mkdirSync(home, { recursive: true });
    // The npm that started us has already told its own place, in the home that is not there.
    return { ...env, HOME: home, npm_config_cache: join(home, '.npm') };
  }
}

/**
 * @param {string} node
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function handOver(node, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd: root, env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
