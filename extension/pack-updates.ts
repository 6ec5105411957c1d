import browser from 'webextension-polyfill';
import { lookDue, nextLook } from '../lib/sources/next-look.ts';
import { withSources } from './held-packs.ts';
import { lookAt, purgeRemoved } from './pack-sources.ts';
import { now } from './today.ts';

/** The one alarm of packs: it rings when the first source is due to be looked at. */
export const PACKS_ALARM = 'packs';
/** Where the browser ends the background in the middle of a look, the rest is looked at this much later. */
const SOON = Temporal.Duration.from({ minutes: 30 });

let running: Promise<void> = Promise.resolve();

/**
 * Sets the alarm for the next look, or none where there is nothing to look at. To be called at the browser's start
 * and after every change of the sources; no other wake of the background costs anything.
 */
export async function planLooks(): Promise<void> {
  const sources = await withSources((store) => store.sources());
  const times = sources.filter(({ removed }) => !removed).map((source) => nextLook(source, now()));
  const [first] = times.sort(Temporal.Instant.compare);
  await browser.alarms.clear(PACKS_ALARM);
  if (first) browser.alarms.create(PACKS_ALARM, { when: first.epochMilliseconds });
}

/** Looks at all sources that are due, one after the other, and plans the next look; the alarm has rung. */
export function lookWhereDue(): Promise<void> {
  running = running.catch(() => undefined).then(lookNow);
  return running;
}

async function lookNow(): Promise<void> {
  browser.alarms.create(PACKS_ALARM, { when: now().add(SOON).epochMilliseconds });
  const due = lookDue(await withSources((store) => store.sources()), now());
  for (const { url } of due)
    await lookAt(url).catch((error) => console.error(`${url} was not looked at.`, error));
  await planLooks();
}

/** What the browser's start is for: what was removed before it is deleted for good, and the alarm is set. */
export async function startLooks(): Promise<void> {
  await purgeRemoved();
  await planLooks();
}
