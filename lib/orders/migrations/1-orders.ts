import type { IDBPDatabase } from 'idb';

/** Makes the first stores: orders, records that could not be read, and what was told. Never changed again. */
export function migrate(database: IDBPDatabase<unknown>): void {
  database.createObjectStore('orders', { keyPath: 'id' });
  database.createObjectStore('broken', { keyPath: 'id' });
  database.createObjectStore('told', { keyPath: 'id' });
}
