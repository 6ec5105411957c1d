import { mergePage } from '../../lib/dossier/merge.ts';
import { extract } from '../../lib/extract/extract.ts';
import type { ReadingTables } from '../../lib/extract/reading-tables.ts';
import type { Dossier } from '../../lib/facts/dossier.ts';
import type { Snapshot } from '../../lib/facts/snapshot.ts';
import { judge } from '../../lib/judge/judge.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import { percentile } from './percentile.ts';

const PAGES = 10;
const RULES = 150;
const ROUNDS = 50;

/** What judging one shop takes. */
export interface JudgeTimes {
  /** Milliseconds, median and 95th percentile of the rounds. */
  median: number;
  p95: number;
  pages: number;
  rules: number;
}

/**
 * Times the judgement of a shop of ten pages by 150 rules that all apply: of all packs, for every market.
 *
 * Takes the snapshots of pages, in their order; the first ten are taken for pages of one shop.
 *
 * @example timeJudge(snapshots, tables, rulebook.packs).median
 */
export function timeJudge(
  snapshots: readonly Snapshot[],
  tables: ReadingTables,
  packs: readonly Pack[],
): JudgeTimes {
  const dossier = oneShop(snapshots.slice(0, PAGES), tables);
  const asked = everywhere(packs);
  const rules = asked.flatMap((pack) => pack.rules).length;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    judge(dossier, asked, 'DE', '2026-12-01');
    times.push(performance.now() - start);
  }
  return { median: percentile(times, 50), p95: percentile(times, 95), pages: dossier.pages.length, rules };
}

function oneShop(snapshots: readonly Snapshot[], tables: ReadingTables): Dossier {
  let dossier: Dossier | null = null;
  for (const [at, snapshot] of snapshots.entries()) {
    const url = `https://shop.example/${at}`;
    const facts = extract({ ...snapshot, url }, tables, { isShop: true });
    dossier = mergePage(dossier, { url, title: snapshot.title, cut: false }, facts);
  }
  if (!dossier) throw new Error('there is no page to judge');
  return dossier;
}

/** 150 rules, of packs that are all meant for everybody and replace nothing. */
function everywhere(packs: readonly Pack[]): Pack[] {
  let left = RULES;
  return packs.map((pack) => {
    const rules = pack.rules.slice(0, left).map(({ replaces: _, ...rule }) => {
      const { markets: __, from: ___, until: ____, ...scope } = rule.scope ?? {};
      return { ...rule, scope };
    });
    left -= rules.length;
    return { ...pack, markets: 'any' as const, validFrom: '2000-01-01', rules };
  });
}
