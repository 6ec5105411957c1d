import { compose } from '../../lib/compose/compose.ts';
import { mergePage } from '../../lib/dossier/merge.ts';
import { extract } from '../../lib/extract/extract.ts';
import type { ReadingTables } from '../../lib/extract/reading-tables.ts';
import type { Dossier } from '../../lib/facts/dossier.ts';
import type { Recording } from '../../lib/facts/recording.ts';
import type { Report } from '../../lib/facts/report.ts';
import { judge } from '../../lib/judge/judge.ts';
import type { Pack } from '../../lib/packs/pack.ts';

/** From what was recorded on a shop's pages to the report on it, as the background goes. */
export function reportOn(
  recordings: readonly Recording[],
  packs: readonly Pack[],
  tables: ReadingTables,
  market: string,
  on: string,
): Report {
  let dossier: Dossier | null = null;
  for (const recording of recordings) {
    const { snapshot } = compose(recording);
    const page = { url: snapshot.url, title: snapshot.title, cut: snapshot.cut.length > 0 };
    dossier = mergePage(dossier, page, extract(snapshot, tables, { isShop: true }));
  }
  return judge(dossier as Dossier, packs, market, on);
}
