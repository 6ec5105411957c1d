import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { Market } from '../lib/facts/values.ts';

/** When Recourse reads a page: on the click alone, by itself on granted shops, by itself on every shop. */
export const AccessMode = z.enum(['click', 'site', 'all']);
export type AccessMode = z.infer<typeof AccessMode>;

export const Settings = z.strictObject({
  mode: AccessMode,
  /** Where the shopper lives, a country or a part of one, whose rules are asked; null until chosen. */
  market: z.nullable(Market),
  reminders: z.boolean(),
  /** Whether the browser ever granted a site: what is gone since was withdrawn by the user. */
  everGranted: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

const DEFAULTS: Settings = { mode: 'click', market: null, reminders: true, everGranted: false };
const KEY = 'settings';

/** The settings as stored; what is missing or of another form is the default. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const checked = z.safeParse(z.partial(Settings), stored ?? {});
  return { ...DEFAULTS, ...(checked.success ? definedOnly(checked.data) : {}) };
}

/**
 * Changes some settings and returns all of them.
 *
 * @example await changeSettings({ mode: 'site' })
 */
export async function changeSettings(
  change: { [K in keyof Settings]?: Settings[K] | undefined },
): Promise<Settings> {
  const settings = { ...(await readSettings()), ...definedOnly(change) };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

function definedOnly<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
