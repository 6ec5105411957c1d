import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/**
 * Builds the extension for Chromium, a few seconds; gives the folder to load.
 *
 * Throws with what the build printed when it fails.
 *
 * @example await buildExtension() // '/home/me/recourse/.output/chrome-mv3'
 */
export async function buildExtension(): Promise<string> {
  try {
    await promisify(execFile)('wxt', ['build', '--level', 'warn']);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
  }
  return resolve('.output/chrome-mv3');
}
