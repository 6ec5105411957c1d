import { parseHtml } from '../../cli/dom.ts';
import { snapshotOf } from '../../cli/snapshot-of.ts';
import { percentile } from './percentile.ts';

const ROUNDS = 5;

/** Pages that only grow, as text of the given size: none may take more than in proportion. */
const PAGES: Record<string, (size: number) => string> = {
  'one text': (size) => `<p>${'Wort '.repeat(size * 10)}</p>`,
  'white space': (size) => `<p>a${' \n'.repeat(size * 10)}b</p>`,
  'elements in a line': (size) => `<p>${'<b>49</b><i>,99 €</i>'.repeat(size)}</p>`,
  'paragraphs and links': (size) => '<p><a href="/a">Wort</a> 49 €</p>'.repeat(size),
  'rows of a table': (size) => `<table>${'<tr><td>DHL<td>4 €'.repeat(size)}</table>`,
  'nested blocks': (size) => `${'<div>a'.repeat(300)}${'</div>'.repeat(300)}`.repeat(size / 300),
  'nested cells': (size) => `${'<table><tr><td>'.repeat(80)}a${'</table>'.repeat(80)}`.repeat(size / 160),
};

/**
 * By how much the time to gather grows where a page doubles, for each kind of page that is built to be slow; 2 is
 * in proportion.
 *
 * @example timeGrowth()['one text'] // 1.98
 */
export function timeGrowth(): Record<string, number> {
  return Object.fromEntries(
    Object.entries(PAGES).map(([name, write]) => {
      const [half, whole] = [6_000, 12_000].map((size) => timeOf(write(size)));
      return [name, (whole as number) / (half as number)];
    }),
  );
}

function timeOf(html: string): number {
  const document = parseHtml(new TextEncoder().encode(html));
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    snapshotOf(document, 'https://shop.example/');
    return performance.now() - start;
  });
  return percentile(times, 1);
}
