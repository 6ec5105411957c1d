import { expect, it } from 'vitest';
import { restoreTables } from '../../lib/extract/restore-tables.ts';
import { storeTables } from '../../lib/extract/stored-tables.ts';
import { tables } from './reading-tables.ts';

it('restores the tables of links and kinds as they were', () => {
  const { links, kinds } = restoreTables(JSON.parse(JSON.stringify(storeTables(tables))));
  expect(links).toEqual(tables.links);
  expect(kinds).toEqual(tables.kinds);
  expect(links.texts.size).toBeGreaterThan(10);
});
