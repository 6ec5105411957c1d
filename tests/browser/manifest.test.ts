import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  manifest_version: number;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: object[];
  externally_connectable?: object;
  web_accessible_resources?: object[];
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { strict_min_version: string; data_collection_permissions: object } };
}

/**
 * What users agreed to when they installed Recourse. A new permission stops the extension until they agree again, so a
 * change here needs a reason in CONTRIBUTING.md ("Permissions") and in CHANGELOG.md.
 */
describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const file = new URL(`../../.output/${build}/manifest.json`, import.meta.url);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;

  it('is of version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks for these five permissions and no other', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual([
      'activeTab',
      'alarms',
      'notifications',
      'scripting',
      'storage',
    ]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('asks for no site at install, and for sites only later', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it('opens nothing to pages', () => {
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('needs the first version with native Temporal', () => {
    const least =
      manifest.minimum_chrome_version ?? manifest.browser_specific_settings?.gecko.strict_min_version;
    expect(least).toBe(build === 'chrome-mv3' ? '144' : '139.0');
  });
});
