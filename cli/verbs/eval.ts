import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { type Streams, UsageError } from '../command.ts';
import { findLabelledPages, type LabelledPages } from '../labelled-pages.ts';
import { splitArgs } from '../split-args.ts';
import { run as runFacts } from './facts.ts';

const USAGE = 'eval DIR [--errors] [--language de]';
/** Pages between two words about how far it is. */
const STRIDE = 25;

/**
 * `recourse eval [--labels] DIR [--errors] [--language de]`: reads the labelled pages of a folder with `facts`, and
 * prints the table of the scorer beside it; with `--errors` each miss before it.
 *
 * Throws a UsageError where the arguments are wrong, or the folder is not one of labelled pages.
 *
 * @example recourse eval ../corpus/dev --language de
 */
export async function run(args: string[], streams: Streams): Promise<number> {
  const { folder, errors, language } = parsedArgs(args);
  const labelled = await findLabelledPages(folder, language);
  const scratch = await mkdtemp(join(tmpdir(), 'recourse-eval-'));
  try {
    const facts = join(scratch, 'facts.jsonl');
    await writeFile(facts, await readFacts(labelled.pages, scratch, streams));
    const labels = join(scratch, 'labels.jsonl');
    await writeFile(labels, labelled.labels.join('\n'));
    const options = ['--labels', labels, '--facts', facts, ...(errors ? ['--errors'] : [])];
    const { status, stdout, stderr } = spawnSync(process.execPath, [labelled.scorer, ...options], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    if (status !== 0)
      throw new UsageError(
        `${labelled.scorer} failed: ${/^\w*Error: .*/m.exec(stderr)?.[0] ?? stderr.slice(0, 200)}`,
      );
    streams.out(stdout);
    return 0;
  } finally {
    await rm(scratch, { recursive: true });
  }
}

function parsedArgs(args: string[]) {
  const { values, positionals } = splitArgs(
    args,
    { labels: { type: 'string' }, errors: { type: 'boolean' }, language: { type: 'string' } },
    USAGE,
  );
  const { labels, errors = false, language } = values;
  const [folder, ...others] = labels === undefined ? positionals : [labels, ...positionals];
  if (folder === undefined || others.length > 0)
    throw new UsageError(`name one folder of labelled pages; use: ${USAGE}`);
  return { folder, errors, language };
}

/** What `facts` prints of the pages, each under its name in the labels. */
async function readFacts(pages: LabelledPages['pages'], scratch: string, streams: Streams): Promise<string> {
  const list = join(scratch, 'pages.jsonl');
  const lines = pages.map(({ file, url }) =>
    JSON.stringify({ file: relative(scratch, file), ...(url && { url }) }),
  );
  await writeFile(list, lines.join('\n'));
  const answers: string[] = [];
  await runFacts(['--json', '--list', list], {
    ...streams,
    out: (line) => {
      const name = pages[answers.length]?.name;
      answers.push(JSON.stringify({ ...JSON.parse(line), file: name }));
      if (answers.length % STRIDE === 0 || answers.length === pages.length)
        streams.err(`${answers.length} of ${pages.length} pages read\n`);
    },
  });
  return answers.join('\n');
}
