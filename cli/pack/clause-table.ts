import { type Clause, rulesServing, type Standard } from '../../lib/packs/clauses.ts';
import type { Pack } from '../../lib/packs/pack.ts';

const OBSERVABLE: Record<Clause['observable'], string> = {
  page: 'a page',
  tracker: 'an order',
  both: 'a page and an order',
  none: 'nobody from outside',
};

/**
 * A page in Markdown with every clause of the standards: which rules or which part of the order tracker serve it, what
 * is not done yet, or why it cannot be observed.
 *
 * @example clauseTable(parseClauses(files), rulebook.packs)
 */
export function clauseTable(standards: readonly Standard[], packs: readonly Pack[]): string {
  // What was read stands before what only its headings tell.
  const known = [...standards].sort((a, b) => Number(a.inferred ?? false) - Number(b.inferred ?? false));
  return [
    '# The clauses of the standards, and what serves them',
    '',
    'Made by `recourse pack clauses` from `rules/clauses/` and the sources of the rules: do not edit this page. The names are',
    'our own; the text of a standard is not copied. ISO/TR 32123 describes and demands nothing, so a shop neither complies',
    'with it nor violates it: we say what was found for a clause, and what was not.',
    ...known.flatMap((standard) => ['', ...section(standard, packs)]),
    '',
  ].join('\n');
}

function section(standard: Standard, packs: readonly Pack[]): string[] {
  const rows = standard.clauses.map((clause) => {
    const rules = rulesServing(packs, standard.standard, clause.id);
    return { clause, rules, serves: servedBy(clause, rules) };
  });
  const byPage = rows.filter(({ clause: { observable } }) => observable === 'page' || observable === 'both');
  const ruled = byPage.filter(({ rules }) => rules.length > 0).length;
  return [
    `## ${standard.title}:${standard.edition.slice(0, 4)}`,
    '',
    `${rows.length} clauses; a page can tell of ${byPage.length}, and ${ruled} of them have a rule.`,
    ...(standard.inferred
      ? ['Only the headings were at hand: what serves a clause is inferred from them.']
      : []),
    '',
    '| clause | about | priority | who can tell | what serves it |',
    '|---|---|---|---|---|',
    ...rows.map(({ clause: { id, name, priority, observable }, serves }) =>
      line([id, name, priority === undefined ? '' : String(priority), OBSERVABLE[observable], serves]),
    ),
  ];
}

function servedBy({ served, tracker, later, why }: Clause, rules: readonly string[]): string {
  const parts = [
    ...rules.map((rule) => `\`${rule}\``),
    ...[served, tracker, why].filter((part) => part !== undefined),
    ...(later === undefined ? [] : [`Not yet: ${later}`]),
  ];
  return parts.length > 0 ? parts.join('<br>') : 'No rule yet.';
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
