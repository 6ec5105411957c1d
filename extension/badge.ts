import browser from 'webextension-polyfill';
import { t } from '../locales/strings.ts';
import type { PageReading } from './page-reading.ts';

/**
 * Shows the overall mark of a page on the toolbar icon of its tab: how many topics are worth a look, nothing where
 * none is, and the mark in words for those who point at it or hear it.
 */
export async function showBadge(tabId: number, reading: PageReading): Promise<void> {
  const { mark, worthALook } =
    reading.kind === 'report' ? reading.summary : { mark: 'nothing-to-say' as const, worthALook: 0 };
  const title = reading.kind === 'report' ? t(`badge.${mark}`, { worthALook }) : t('name');
  await browser.action.setBadgeText({ tabId, text: mark === 'worth-a-look' ? String(worthALook) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a4b08' });
  await browser.action.setTitle({ tabId, title });
}
