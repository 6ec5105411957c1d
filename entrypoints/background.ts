import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { accessChanged } from '../extension/access-changed.ts';
import { showBadge } from '../extension/badge.ts';
import { handlers } from '../extension/handlers.ts';
import { listen } from '../extension/listen.ts';
import { openPage } from '../extension/open-page.ts';
import { lookWhereDue, PACKS_ALARM, startLooks } from '../extension/pack-updates.ts';
import { readTab } from '../extension/read-tab.ts';
import { registerSentinel } from '../extension/register-sentinel.ts';
import { ALARM, clickedReminder, tellReminders } from '../extension/reminders.ts';
import { setLocale } from '../locales/strings.ts';

/** Listeners are set in the first turn of every start, because the browser wakes the background for one event. */
export default defineBackground(() => {
  setLocale(browser.i18n.getUILanguage());
  listen(handlers, (tabId) => {
    readTab(tabId, false)
      .then((reading) => showBadge(tabId, reading))
      .catch((error) => console.error('The shop page was not read.', error));
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPage('welcome.html');
    void registerSentinel();
    void tellReminders();
    void startLooks();
  });
  browser.runtime.onStartup.addListener(() => {
    void registerSentinel();
    void tellReminders();
    void startLooks();
  });
  browser.permissions.onAdded.addListener(() => void accessChanged());
  browser.permissions.onRemoved.addListener(() => void accessChanged());

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void tellReminders();
    if (name === PACKS_ALARM) void lookWhereDue();
  });
  browser.notifications.onClicked.addListener((id) => void clickedReminder(id));
});
