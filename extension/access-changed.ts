import { ALL_SITES, grantedSites } from './access.ts';
import { registerSentinel } from './register-sentinel.ts';
import { changeSettings, readSettings } from './settings.ts';

/**
 * Follows the browser when sites were granted or withdrawn, by our pages or in the browser's own settings:
 * a first grant means that Recourse may read by itself there.
 */
export async function accessChanged(): Promise<void> {
  const [{ mode }, granted] = await Promise.all([readSettings(), grantedSites()]);
  if (granted.length > 0) {
    const wish = granted.includes(ALL_SITES) ? 'all' : mode === 'click' ? 'site' : mode;
    await changeSettings({ everGranted: true, mode: wish });
  }
  await registerSentinel();
}
