import browser from 'webextension-polyfill';
import { locale, setLocale } from '../locales/strings.ts';

/** Puts a page of the extension into the language of the browser, before anything is drawn. */
export function prepareScreen(): void {
  setLocale(browser.i18n.getUILanguage());
  document.documentElement.lang = locale();
  document.documentElement.dir = new Intl.Locale(locale()).getTextInfo?.().direction ?? 'ltr';
}
