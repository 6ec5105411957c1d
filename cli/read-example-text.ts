import { rank } from '../lib/extract/rank.ts';
import type { ReadingTables } from '../lib/extract/reading-tables.ts';
import { readText } from '../lib/extract/text/read-text.ts';
import type { Block, Snapshot } from '../lib/facts/snapshot.ts';
import type { ReadText } from '../lib/judge/run-examples.ts';

/**
 * Reads the words of rule examples with the same tables as real pages. What the page is for is given by the
 * example, so that a few words are enough: only whole pages are asked whether they are a shop's.
 *
 * @example runExamples(pack, examples, exampleReader(compileReadingTables(files)))
 */
export function exampleReader(tables: ReadingTables): ReadText {
  return (page) => rank(readText(snapshotOf(page), tables.phrases));
}

/** One block a line; `# ` begins a heading, under which the lines after it stand. */
function snapshotOf({ url, language, text }: Parameters<ReadText>[0]): Snapshot {
  const blocks: Block[] = [];
  let under: number | undefined;
  for (const line of text.split('\n').map((line) => line.trim())) {
    if (line === '') continue;
    if (line.startsWith('# ')) {
      under = blocks.length;
      blocks.push({ role: 'heading', text: line.slice(2), region: 'main', level: 2 });
    } else
      blocks.push({ role: 'text', text: line, region: 'main', ...(under === undefined ? {} : { under }) });
  }
  const title = blocks[0]?.text ?? '';
  const empty = { links: [], controls: [], meta: [], jsonLd: [], microdata: [], cut: [] };
  return { url, title, language, blocks, ...empty };
}
