import { parseClauses, type Standard } from '../../../lib/packs/clauses.ts';
import { ruleFiles } from '../../rule-files.ts';
import type { Linted, Remark } from './linted.ts';
import { nearestWord } from './nearest-word.ts';

let standards: Standard[] | undefined;

/**
 * Sources that name a clause which its standard does not have, or another edition of it. A standard whose clauses are
 * not listed under `rules/clauses/` is taken as it stands.
 *
 * @example clauseRemarks(linted)[0].what // 'iso32123:4.4.9 is no clause of ISO/TR 32123: …'
 */
export function clauseRemarks({ pack }: Linted): Remark[] {
  standards ??= parseClauses(ruleFiles(['clauses']));
  const known = new Map(standards.map((standard) => [standard.standard, standard]));
  return pack.rules.flatMap(({ id, sources }) =>
    sources.flatMap((source, at): Remark[] => {
      if (!('clause' in source)) return [];
      const [prefix = '', clause = ''] = source.clause.split(':');
      const standard = known.get(prefix);
      if (!standard) return [];
      const name = `${pack.id}/rules/${id}.yaml`;
      const ids = standard.clauses.map((one) => one.id);
      if (!ids.includes(clause)) {
        const meant = nearestWord(clause, ids);
        const what = `${source.clause} is no clause of ${standard.title}${meant ? `: write ${prefix}:${meant}` : ''}`;
        return [{ name, place: ['sources', at, 'clause'], level: 'error', what }];
      }
      if (source.edition === standard.edition) return [];
      const what = `its clauses are those of the edition ${standard.edition}: write that one`;
      return [{ name, place: ['sources', at, 'edition'], level: 'error', what }];
    }),
  );
}
