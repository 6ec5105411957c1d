import { describe, expect, it } from 'vitest';
import { pageActions } from '../../../lib/extract/page/page-actions.ts';
import { readPageKind } from '../../../lib/extract/page/page-kind.ts';
import type { Block, Snapshot } from '../../../lib/facts/snapshot.ts';
import { tables } from '../reading-tables.ts';
import { snapshotOf } from '../snapshot-of.ts';

const h1 = (text: string): Block => ({ role: 'heading', level: 1, text, region: 'main' });
const field = { kind: 'text', name: 'name', label: 'Name', value: '', region: 'main' } as const;

describe('a page whose address names a till', () => {
  it.each<[string, Partial<Snapshot>, string | null]>([
    ['a box that is for sale', { blocks: [h1('Kasse aus Holz')] }, null],
    ['a field to search with', { controls: [{ ...field, region: 'header' }] }, null],
    ['its heading names it as well', { blocks: [h1('Kasse')] }, 'checkout'],
    ['it asks for something', { controls: [field] }, 'checkout'],
  ])('%s', (_, parts, kind) => {
    const snapshot = snapshotOf({ url: 'https://www.shop.example/kasse', ...parts });
    const things = { entities: [], own: null };
    expect(readPageKind(snapshot, things, pageActions(snapshot, tables.kinds), tables).kind).toBe(kind);
  });
});
