/** When Recourse reads: on the click alone, by itself on chosen shops, by itself on every shop. */
export type Mode = 'click' | 'site' | 'all';

/**
 * What the browser has made of the wish to read by itself: `withdrawn` where a site that was
 * granted no longer is, as Firefox's users can do at any time.
 */
export type Access = 'none' | 'granted' | 'refused' | 'withdrawn';

export interface Choices {
  mode: Mode;
  access: Access;
  /** ISO 3166-1 alpha-2: whose law counts. */
  country: string;
  /** The countries whose rules are known. */
  countries: string[];
  /** The country, or the part of it that was chosen (ISO 3166-2). */
  market: string;
  /** The parts of the country that have rules or days off of their own. */
  parts: { market: string; name: string }[];
  reminders: boolean;
}

export interface ChoiceActions {
  /** Called straight from the click, so that the browser may be asked for sites. */
  setMode(mode: Mode): void;
  /** A country or a part of one. */
  setMarket(market: string): void;
  setReminders(on: boolean): void;
}

export interface WelcomeActions extends ChoiceActions {
  openOrders(): void;
  openSettings(): void;
}

export interface SettingsState extends Choices {
  /** The shops that may be read without a click, by domain. */
  sites: string[];
  orderCount: number;
  /** What has just been done, in words of the view; null where nothing has. */
  notice:
    | { kind: 'imported'; added: number; skipped: number }
    | { kind: 'exported'; count: number }
    | { kind: 'site-removed'; site: string }
    | { kind: 'deleted' }
    | null;
  fault: { kind: 'import'; file: string; reason: string } | { kind: 'save'; reason: string } | null;
}

export interface SettingsActions extends ChoiceActions {
  removeSite(site: string): void;
  importFile(file: File): void;
  exportOrders(): void;
  deleteEverything(): void;
  dismiss(): void;
  openOrders(): void;
}
