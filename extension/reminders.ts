import browser from 'webextension-polyfill';
import { deadlinesOf } from '../lib/orders/deadlines.ts';
import { foldEvents } from '../lib/orders/fold-events.ts';
import { planReminders, type Reminder } from '../lib/orders/plan-reminders.ts';
import type { OrderStore } from '../lib/orders/store.ts';
import { formatDay } from '../locales/format/day.ts';
import { t } from '../locales/strings.ts';
import { openPage } from './open-page.ts';
import { orderBooks } from './order-books.ts';
import { withStore } from './order-service.ts';
import { orderName } from './order-view.ts';
import { readSettings } from './settings.ts';

/** The one alarm: it rings on the earliest day on which something is to be told. */
export const ALARM = 'reminders';
const PREFIX = 'reminder:';
/** Nobody wants to be told of a deadline at midnight. */
const HOUR = 9;

/** A reminder with what it is about. */
interface Told extends Reminder {
  orderName: string;
  shop: string;
  today: string;
}

let running: Promise<void> = Promise.resolve();

/**
 * Tells what is due to be told today and sets the alarm for the next day on which something will be.
 * Everything is computed from the orders anew, so it may run at any time: at the browser's start, when the
 * alarm rings, after every change. One run after the other, so that nothing is told twice.
 */
export function tellReminders(): Promise<void> {
  running = running.catch(() => undefined).then(tellNow);
  return running;
}

async function tellNow(): Promise<void> {
  const { reminders } = await readSettings();
  const { nextDay, due } = await withStore((store) => plan(store, reminders));
  for (const reminder of due) await notify(reminder);
  await browser.alarms.clear(ALARM);
  if (nextDay) browser.alarms.create(ALARM, { when: whenOf(nextDay) });
}

/** Switched off, reminders are neither told nor lost: switched on again, what still matters is told. */
async function plan(
  store: OrderStore,
  isOn: boolean,
): Promise<{ nextDay: Temporal.PlainDate | null; due: Told[] }> {
  if (!isOn) return { nextDay: null, due: [] };
  const books = await orderBooks();
  const { orders } = await store.orders();
  const placed = new Map(orders.map((order) => [order.id, foldEvents(order).placed]));
  const deadlines = orders.flatMap((order) => deadlinesOf(order, books).deadlines);
  const { dueNow, nextDay } = planReminders(deadlines, Temporal.PlainDate.from(books.on), await store.told());
  const due: Told[] = [];
  for (const reminder of dueNow) {
    const order = placed.get(orderIdOf(reminder.id));
    // Recorded before it is shown: another run, or another window, tells it no second time.
    const fresh = await store.tell(reminder.settles, books.on);
    if (!order || !fresh.includes(reminder.id)) continue;
    due.push({ ...reminder, orderName: orderName(order), shop: order.shop, today: books.on });
  }
  return { nextDay, due };
}

function whenOf(day: Temporal.PlainDate): number {
  return day.toZonedDateTime({ timeZone: Temporal.Now.timeZoneId(), plainTime: { hour: HOUR } })
    .epochMilliseconds;
}

async function notify({ id, occasion, deadline, orderName, shop, today }: Told): Promise<void> {
  const { who, safeDay, lastDay, name, todo, advice, afterwards } = deadline;
  const day = formatDay((who === 'buyer' ? safeDay : lastDay) ?? today, today);
  const text = occasion === 'missed' ? afterwards : advice;
  await browser.notifications.create(PREFIX + id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: t(`reminder.${occasion}`, { todo, name, day }),
    message: t('reminder.text', { order: orderName, shop, text }),
  });
}

/** Opens the order that a clicked notification is about. */
export async function clickedReminder(notificationId: string): Promise<void> {
  if (!notificationId.startsWith(PREFIX)) return;
  const orderId = orderIdOf(notificationId.slice(PREFIX.length));
  await browser.notifications.clear(notificationId);
  await openPage('orders.html', `order=${orderId}`);
}

/** Ids of deadlines and reminders begin with the id of their order. */
function orderIdOf(id: string): string {
  return id.split('/')[0] ?? '';
}
