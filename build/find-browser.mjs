import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What each browser is called: the variable that names its file, its commands, its places outside PATH, Debian's package. */
export const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
  },
};

/**
 * Looks for a browser on this machine: where its variable (CHROMIUM or FIREFOX) says, then on PATH, then in its usual place.
 *
 * Gives the path of its executable file, or undefined when there is none.
 *
 * @param {keyof typeof BROWSERS} name
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 * @example findBrowser('chromium') // '/usr/bin/chromium'
 */
export function findBrowser(name, env = process.env) {
  const { variable, commands, places } = BROWSERS[name];
  const named = env[variable];
  if (named) return isExecutable(named) ? named : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...places].find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
