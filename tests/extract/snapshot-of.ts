import type { Snapshot } from '../../lib/facts/snapshot.ts';

/** A Snapshot of a page that says nothing but what is given. */
export function snapshotOf(parts: Partial<Snapshot> = {}): Snapshot {
  return {
    url: 'https://www.shop.example/mug',
    title: '',
    language: '',
    blocks: [],
    links: [],
    controls: [],
    meta: [],
    jsonLd: [],
    microdata: [],
    cut: [],
    ...parts,
  };
}
