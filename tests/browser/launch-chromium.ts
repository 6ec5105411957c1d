import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../build/find-browser.mjs';
import type { LaunchOptions } from './driven-browser.ts';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without a display the screen is 800 × 600, which leaves the popup less than its 600 px.
  '--screen-info={1600x1200}',
];

/** A running Chromium with the extension in it, and the folder of its profile, to be removed after it. */
export interface LaunchedChromium {
  context: BrowserContext;
  profile: string;
  extensionId: string;
}

/**
 * Starts Chromium with an unpacked extension, in a new profile under the system's folder for temporary files.
 *
 * Granted sites are written into the profile between two starts: that gives the state after the user said yes, without
 * the question. Throws one sentence where there is no Chromium, and what Chromium said where it does not start.
 *
 * @example const { context, extensionId } = await launchChromium({ extension: '.output/chrome-mv3' });
 */
export async function launchChromium({
  extension,
  granted = [],
  isHeaded = false,
  profile: earlier,
}: LaunchOptions): Promise<LaunchedChromium> {
  const profile = earlier ?? (await mkdtemp(join(tmpdir(), 'recourse-chromium-')));
  const first = await open(profile, extension, isHeaded && granted.length === 0);
  const extensionId = await idOf(first);
  if (granted.length === 0) return { context: first, profile, extensionId };
  await first.close();
  await grant(profile, extensionId, granted);
  const context = await open(profile, extension, isHeaded);
  await idOf(context);
  return { context, profile, extensionId };
}

async function open(profile: string, extension: string, isHeaded: boolean): Promise<BrowserContext> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('There is no Chromium: install it or set CHROMIUM to its file.');
  const start = (chromiumSandbox: boolean) =>
    chromium.launchPersistentContext(profile, {
      executablePath,
      headless: !isHeaded,
      // Before a person the caller closes the browser, and takes its profile away.
      handleSIGINT: !isHeaded,
      viewport: isHeaded ? null : { width: 1280, height: 900 },
      chromiumSandbox,
      // A person keeps the language of their machine; tests and pictures are in English everywhere.
      env: isHeaded ? process.env : { ...process.env, LANGUAGE: 'en_GB' },
      // Playwright's own list of switches turns extensions off.
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [...QUIET, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    });
  // Chromium refuses its sandbox to root, and cannot build it inside some containers. It opens nothing but our own pages.
  if (process.getuid?.() === 0) return start(false);
  return start(true).catch(() => start(false));
}

async function idOf(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return new URL(worker.url()).host;
}

async function grant(profile: string, id: string, origins: string[]): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8'));
  const settings = preferences.extensions.settings[id];
  const sets = [
    'active_permissions',
    'granted_permissions',
    'runtime_granted_permissions',
    'desired_active_permissions',
  ];
  for (const set of sets) settings[set] = { ...settings[set], explicit_host: origins };
  await writeFile(file, JSON.stringify(preferences));
}
