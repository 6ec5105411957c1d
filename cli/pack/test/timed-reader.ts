import { exampleReader } from '../../../lib/extract/read-example-text.ts';
import type { ReadText } from '../../../lib/judge/run-examples.ts';
import { readingTables } from '../../reading-tables.ts';

/** A reader of the words of examples, and how many milliseconds went into its phrases. */
export interface TimedReader {
  readText: ReadText;
  spent(): number;
}

/**
 * A reader that prepares the phrases once it has to: examples that are facts alone need none, and they take longest.
 *
 * @example runPackFolder(folder, timedReader().readText)
 */
export function timedReader(): TimedReader {
  let reader: ReadText | undefined;
  let ms = 0;
  return {
    readText: (page) => {
      if (!reader) {
        const start = performance.now();
        reader = exampleReader(readingTables());
        ms = performance.now() - start;
      }
      return reader(page);
    },
    spent: () => ms,
  };
}
