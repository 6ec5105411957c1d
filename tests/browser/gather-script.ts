import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DrivenBrowser } from './driven-browser.ts';

/** The built script that records a page, as an expression that promises the Recording. */
export function gatherScript({ name }: DrivenBrowser): string {
  const folder = name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3';
  // A statement as an expression: what is evaluated stands in parentheses.
  return readFileSync(resolve(folder, 'gather.js'), 'utf8').trim().replace(/;$/, '');
}
