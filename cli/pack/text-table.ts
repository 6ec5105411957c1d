/**
 * A table in plain text: the first column to the left, numbers to the right. The first row is its head.
 *
 * @example textTable([['pack', 'rules'], ['eu', 12]]) // 'pack  rules\neu       12\n'
 */
export function textTable(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => String(row[at] ?? '').length)));
  const isNumber = widths.map((_, at) => rows.slice(1).every((row) => typeof row[at] === 'number'));
  return rows
    .map((row) =>
      row
        .map((cell, at) => {
          const text = String(cell);
          return isNumber[at] ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
        })
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
