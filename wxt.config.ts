import process from 'node:process';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { findBrowser } from './build/find-browser.mjs';
import { rulebookPlugin } from './build/rulebook-plugin.ts';

/** Page styles, scripts and pictures from the package only; `connect-src` is for shop pages that the user asks to be read. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  'connect-src https: http:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const chromium = findBrowser('chromium');
const firefox = findBrowser('firefox');

export default defineConfig({
  imports: false,
  // `npm run dev` opens what is installed; Chromium refuses its sandbox to root.
  webExt: {
    binaries: { ...(chromium && { chrome: chromium }), ...(firefox && { firefox }) },
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), rulebookPlugin()],
    // The polyfill would fetch, which the policy below forbids; every browser we run in preloads by itself.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'alarms', 'notifications'],
    optional_host_permissions: ['*://*/*'],
    // The first versions with native Temporal.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{6d6f1e0a-7d0c-4b5c-9a57-2b8a1f3c9e41}',
              strict_min_version: '139.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
    // The development server of WXT needs its own connections; what is shipped has this policy.
    ...(command === 'build' ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } } : {}),
  }),
});
