import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { SwitchedOff, withPack, withRule } from '../lib/packs/switched-off.ts';
import { allPacks } from './all-packs.ts';

const KEY = 'switchedOff';
const NOTHING: SwitchedOff = { packs: [], rules: [] };

let changing: Promise<unknown> = Promise.resolve();

/** The packs and rules that the shopper has switched off; none where what is stored has another form. */
export async function readSwitchedOff(): Promise<SwitchedOff> {
  const checked = z.safeParse(SwitchedOff, (await browser.storage.local.get(KEY))[KEY]);
  return checked.success ? checked.data : NOTHING;
}

/** Switches a pack on or off, by its id. */
export function switchPack(pack: string, isOn: boolean): Promise<null> {
  return change((off) => withPack(off, pack, isOn));
}

/** Switches a rule on or off, by its name `<pack>/<rule>`. */
export async function switchRule(rule: string, isOn: boolean): Promise<null> {
  const packs = await allPacks();
  return change((off) => withRule(off, rule, isOn, packs));
}

/** One change after the other, so that two quick clicks cannot lose each other. */
function change(next: (off: SwitchedOff) => SwitchedOff): Promise<null> {
  const changed = changing.then(async () => {
    const off = z.parse(SwitchedOff, next(await readSwitchedOff()));
    await browser.storage.local.set({ [KEY]: off });
    return null;
  });
  changing = changed.catch(() => undefined);
  return changed;
}
