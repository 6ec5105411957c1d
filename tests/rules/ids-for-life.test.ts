import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readRulebook } from '../../build/read-rulebook.ts';
import { currentId } from '../../lib/packs/names.ts';

/** All ids that rules and deadlines ever had, by pack: what people switch off, and stored reports and orders, know them. */
const recorded: Record<string, string[]> = parse(readFileSync('tests/rules/ids-for-life.yaml', 'utf8'));
const packs = new Map(readRulebook().packs.map((pack) => [pack.id, pack]));
const idsOf = (id: string) => {
  const pack = packs.get(id);
  return [...(pack?.rules ?? []), ...(pack?.deadlines ?? [])].map((one) => one.id);
};

it.each(Object.entries(recorded))(
  '%s: each id is there, or pack.yaml says what it is called now',
  (id, ids) => {
    const pack = packs.get(id);
    const now = idsOf(id);
    expect(ids.filter((old) => !pack || !now.includes(currentId(pack, old)))).toEqual([]);
  },
);

it.each([...packs.keys()])('%s: each id is recorded in tests/rules/ids-for-life.yaml', (id) =>
  expect(idsOf(id).filter((one) => !recorded[id]?.includes(one))).toEqual([]),
);
