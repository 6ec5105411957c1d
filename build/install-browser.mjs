import { existsSync } from 'node:fs';
import { BROWSERS, findBrowser } from './find-browser.mjs';
import { runVisibly } from './run-visibly.mjs';

/**
 * Finds a browser, or installs it where this may be done without asking: as root on Debian.
 *
 * Gives the path of its executable file. Throws one sentence that says what to install.
 *
 * @param {keyof typeof BROWSERS} name
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>}
 * @example await installBrowser('chromium', process.env) // '/usr/bin/chromium'
 */
export async function installBrowser(name, env) {
  const { variable, debian } = BROWSERS[name];
  const found = findBrowser(name, env);
  if (found) return found;
  const named = env[variable];
  if (named)
    throw new Error(`${variable} is set to "${named}", which is no program: set it to the browser's file.`);
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const quietly = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
    await runVisibly('Reading the list of packages', 'apt-get', ['update'], quietly);
    await runVisibly(
      `Installing ${debian}`,
      'apt-get',
      ['install', '-y', '--no-install-recommends', debian],
      quietly,
    );
    const installed = findBrowser(name, env);
    if (installed) return installed;
  }
  throw new Error(
    `Install ${debian} (on Debian, as root: apt-get install ${debian}) or set ${variable} to the browser's file, then start again.`,
  );
}
