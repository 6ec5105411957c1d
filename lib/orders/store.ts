import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { appendEvent } from './append-event.ts';
import type { Order, OrderEvent } from './event.ts';
import { migrate as orders } from './migrations/1-orders.ts';
import { parseOrder } from './parse-order.ts';
import { type BrokenRecord, sortRecords } from './sort-records.ts';

/** Migrations in order; the number of the last is the version of the database. */
const MIGRATIONS = [orders];

interface OrderDB extends DBSchema {
  /** Checked when it is read, whatever wrote it. */
  orders: { key: string; value: unknown };
  broken: { key: string; value: BrokenRecord };
  /** Reminders that were told, and the day (`YYYY-MM-DD`). */
  told: { key: string; value: { id: string; day: string } };
}

/** The orders as they are stored in this browser. Every change is one transaction, so that two windows cannot tear it. */
export interface OrderStore {
  /** All orders that can be read, and the records that cannot, which are set aside and kept. */
  orders(): Promise<{ orders: Order[]; broken: BrokenRecord[] }>;
  /** Null where there is none, or its record cannot be read. */
  order(id: string): Promise<Order | null>;
  /** Adds an event; adding it again does nothing. Throws an Error where there is no such order, or it is no event. */
  append(orderId: string, event: OrderEvent): Promise<void>;
  /** Keeps a new order; gives false, and changes nothing, where there is one of that id. Throws an Error where it is none. */
  put(order: Order): Promise<boolean>;
  /** Deletes an order for good, with what was told of it; a record set aside as well. */
  purge(orderId: string): Promise<void>;
  /** Deletes everything for good. */
  purgeAll(): Promise<void>;
  /** Ids of the reminders that were told. */
  told(): Promise<Set<string>>;
  /** Records reminders as told on a day; gives those that were not before, so that only one window tells them. */
  tell(reminderIds: string[], day: string): Promise<string[]>;
  close(): void;
}

/**
 * Opens the store in IndexedDB, and brings an older one up to date.
 *
 * @example const store = await openStore(); await store.append('o1', { id: 'e2', type: 'delivered', day: '2026-11-02' });
 */
export async function openStore(name = 'recourse'): Promise<OrderStore> {
  const database: IDBPDatabase<OrderDB> = await openDB<OrderDB>(name, MIGRATIONS.length, {
    upgrade(opened, oldVersion) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(opened as unknown as IDBPDatabase<unknown>);
    },
    // A newer Recourse in another window waits for this one to let go.
    blocking: () => database.close(),
  });
  return {
    async orders() {
      const change = database.transaction(['orders', 'broken'], 'readwrite');
      const [store, aside] = [change.objectStore('orders'), change.objectStore('broken')];
      const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
      const sorted = sortRecords(records.map((record, index) => ({ id: String(keys[index]), record })));
      for (const record of sorted.broken) {
        await aside.put(record);
        await store.delete(record.id);
      }
      const broken = await aside.getAll();
      await change.done;
      return { orders: sorted.orders, broken };
    },
    async order(id) {
      const parsed = parseOrder(await database.get('orders', id));
      return 'order' in parsed ? parsed.order : null;
    },
    async append(orderId, event) {
      const change = database.transaction('orders', 'readwrite');
      const record = await change.store.get(orderId);
      if (record === undefined) throw new Error(`there is no order "${orderId}"`);
      await change.store.put(appendEvent(checked(record), event));
      await change.done;
    },
    async put(order) {
      const change = database.transaction('orders', 'readwrite');
      const isNew = (await change.store.getKey(order.id)) === undefined;
      if (isNew) await change.store.add(checked(order));
      await change.done;
      return isNew;
    },
    async purge(orderId) {
      const change = database.transaction(['orders', 'broken', 'told'], 'readwrite');
      await change.objectStore('orders').delete(orderId);
      await change.objectStore('broken').delete(orderId);
      await change.objectStore('told').delete(IDBKeyRange.bound(`${orderId}/`, `${orderId}/\uffff`));
      await change.done;
    },
    async purgeAll() {
      const change = database.transaction(['orders', 'broken', 'told'], 'readwrite');
      await Promise.all([...change.objectStoreNames].map((store) => change.objectStore(store).clear()));
      await change.done;
    },
    async told() {
      return new Set(await database.getAllKeys('told'));
    },
    async tell(reminderIds, day) {
      const change = database.transaction('told', 'readwrite');
      const fresh: string[] = [];
      for (const id of reminderIds) {
        if ((await change.store.getKey(id)) !== undefined) continue;
        await change.store.add({ id, day });
        fresh.push(id);
      }
      await change.done;
      return fresh;
    },
    close: () => database.close(),
  };
}

function checked(data: unknown): Order {
  const parsed = parseOrder(data);
  if ('reason' in parsed) throw new Error(parsed.reason);
  return parsed.order;
}
