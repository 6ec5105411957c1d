import type { Facts } from '../facts/fact.ts';
import type { Block, Snapshot } from '../facts/snapshot.ts';
import { rank } from './rank.ts';
import type { ReadingTables } from './reading-tables.ts';
import { readText } from './text/read-text.ts';

/** The words of an example's page, its language (BCP 47) and the address that it is given. */
interface ExampleText {
  url: string;
  language: string;
  text: string;
}

/**
 * Reads the words of rule examples with the same tables as real pages. What the page is for is given by the
 * example, so that a few words are enough: only whole pages are asked whether they are a shop's.
 *
 * @example runExamples(pack, examples, exampleReader(compileReadingTables(files)))
 */
export function exampleReader(tables: ReadingTables): (page: ExampleText) => Facts {
  return (page) => rank(readText(snapshotOf(page), tables.phrases));
}

/** One block a line; `# ` begins a heading, under which the lines after it stand. */
function snapshotOf({ url, language, text }: ExampleText): Snapshot {
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
