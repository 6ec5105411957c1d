import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startChromium } from './chromium.ts';

const alarms = `chrome.alarms.getAll().then((all) => all.map(({ scheduledTime }) => new Date(scheduledTime).toDateString()))`;

/** A browser that was closed for days has told nothing: it catches up when it starts. (An unpacked extension counts as installed anew at each start, so either listener alone keeps this green.) */
it('plans everything again when the browser starts, and tells a missed day once', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'recourse-restart-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const extension = resolve('.output/chrome-mv3');
  const today = Temporal.Now.plainDateISO();
  const day = (ago: number) => today.subtract({ days: ago }).toString();
  const order = (id: string, arrived: number) => ({
    format: 'recourse-order',
    version: 1,
    id,
    events: [
      { id: 'e1', type: 'placed', day: day(30), shop: 'shop.example', market: 'DE', items: [{ name: id }] },
      { id: 'e2', type: 'delivered', day: day(arrived) },
    ],
  });

  // Reminders are off while the orders come in, as if the browser had slept through their days.
  const first = await startChromium({ extension, profile });
  const page = await first.openTab(first.extensionUrl('orders.html'));
  await page.until(`document.querySelector('main')`);
  const text = JSON.stringify({
    format: 'recourse-orders',
    version: 1,
    orders: [order('missed', 16), order('ahead', 5)],
  });
  const send = (name: string, input: object) =>
    page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, input })})`);
  await send('changeSettings', { reminders: false });
  expect(await send('importOrders', { text })).toMatchObject({ ok: true });
  expect(await first.notifications()).toEqual([]);
  expect(await first.evaluateInBackground(alarms)).toEqual([]);
  await page.evaluate(
    `chrome.storage.local.set({ settings: { mode: 'click', market: 'DE', reminders: true, everGranted: false } })`,
  );
  await first.close();

  const second = await startChromium({ extension, profile });
  const told = await second.evaluateInBackground<Record<string, boolean>>(`(async () => {
    for (let tries = 0; tries < 100; tries += 1) {
      const shown = await chrome.notifications.getAll();
      if (Object.keys(shown).length > 0) return shown;
      await new Promise((done) => setTimeout(done, 50));
    }
    return {};
  })()`);
  expect(Object.keys(told)).toEqual([expect.stringContaining('missed/')]);
  expect(await second.evaluateInBackground(alarms)).toEqual([
    new Date(`${today.add({ days: 6 })}T09:00`).toDateString(),
  ]);
  await second.close();

  const third = await startChromium({ extension, profile });
  await new Promise((done) => setTimeout(done, 1_500));
  expect(await third.notifications()).toEqual([]);
  await third.close();
});
