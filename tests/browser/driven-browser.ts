import type { View } from './view.ts';

/** A notification that the extension shows; Chromium tells only its id. */
export interface ShownNotification {
  id: string;
  title: string | null;
  message: string | null;
}

/** A real browser with the extension in it, driven from outside; the same in Chromium and Firefox. */
export interface DrivenBrowser {
  name: 'chromium' | 'firefox';
  /** Name and version, e.g. `156.0.1.2`. */
  version: string;
  /** Address of a page of the extension, e.g. `extensionUrl('popup.html')`. */
  extensionUrl(path: string): string;
  /** Opens an address in a new tab, in front. */
  openTab(url: string): Promise<View>;
  /** The tab that already shows an address starting so, e.g. the welcome page that opens by itself. */
  findTab(urlStart: string): Promise<View>;
  /** Truly clicks the toolbar icon while a tab is in front: opens the popup and grants `activeTab`. */
  clickIcon(tab: View): Promise<View>;
  /** Runs an expression in the extension's background, waking it if it sleeps; gives plain data. */
  evaluateInBackground<T>(expression: string): Promise<T>;
  /** Ends the background as the browser does when it is idle; the next message or alarm starts a new one. */
  stopBackground(): Promise<void>;
  /** What `notifications.getAll` says is shown. */
  notifications(): Promise<ShownNotification[]>;
  /** Clicks a notification that is shown. */
  clickNotification(id: string): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Sites granted as if the user had said yes to the browser's own question, e.g. `['*://*\/*']`. */
  granted?: string[];
  /** A folder with the profile of an earlier start, kept afterwards; Chromium only. Default: a new one, removed at the end. */
  profile?: string;
  /** With a window, for a person to watch. Default false. */
  isHeaded?: boolean;
}
