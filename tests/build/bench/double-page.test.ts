import { expect, it } from 'vitest';
import { doublePage } from '../../../build/bench/double-page.ts';
import { hostilePages } from '../../../build/bench/hostile-pages.ts';
import { Snapshot } from '../../../lib/facts/snapshot.ts';

it('says everything twice, the second time under its own headings', () => {
  const page = hostilePages()[0];
  if (!page) throw new Error('there is no hostile page');
  const twice = doublePage({
    ...page,
    links: [{ text: 'a', href: 'https://a.example/', region: 'main', block: 1 }],
  });
  expect(twice.blocks.map(({ under }) => under)).toEqual([
    undefined,
    0,
    0,
    0,
    0,
    0,
    undefined,
    6,
    6,
    6,
    6,
    6,
  ]);
  expect(twice.links.map(({ block }) => block)).toEqual([1, 7]);
});

it.each(hostilePages().map((page) => [page.blocks[1]?.text.slice(0, 20), page] as const))(
  '%s is a snapshot',
  (_, page) => {
    expect(Snapshot.safeParse(page).error).toBeUndefined();
    expect(Snapshot.safeParse(doublePage(page)).error).toBeUndefined();
  },
);
