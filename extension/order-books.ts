import rulebook from 'virtual:rulebook';
import browser from 'webextension-polyfill';
import type { DeadlineBooks } from '../lib/orders/deadlines.ts';
import { deadlineRulesOf } from '../lib/packs/deadline-rule.ts';
import { deadlineWords } from '../locales/deadline-words.ts';
import { packsInUse } from './packs-in-use.ts';
import { today } from './today.ts';

/** What deadlines are counted by, today, in the language of the interface. */
export async function orderBooks(): Promise<DeadlineBooks> {
  return {
    rules: deadlineRulesOf(await packsInUse()),
    calendars: rulebook.calendars,
    on: today(),
    language: browser.i18n.getUILanguage(),
    words: deadlineWords,
  };
}
