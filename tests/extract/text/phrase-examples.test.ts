import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Example, runExample } from '../../../cli/language/run-example.ts';
import { BOOK, PHRASE_FILES } from './fixture.ts';

const Examples = z.strictObject({ examples: z.array(z.strictObject(Example.shape)).check(z.minLength(1)) });

const tables = Object.keys(PHRASE_FILES).filter(
  (file) => !file.endsWith('.examples.yaml') && hasPhrases(PHRASE_FILES[file]),
);

/** A file that somebody has started to fill in. */
function hasPhrases(data: unknown): boolean {
  const phrases = typeof data === 'object' && data !== null && 'phrases' in data ? data.phrases : undefined;
  return Array.isArray(phrases) && phrases.length > 0;
}

describe.each(tables)('%s', (file) => {
  const examples = PHRASE_FILES[file.replace(/\.yaml$/, '.examples.yaml')];

  it('has examples, some of which say nothing', () => {
    const { examples: list } = Examples.parse(examples);
    expect(list.some(({ gives }) => Object.keys(gives).length > 0)).toBe(true);
    expect(list.some(({ gives }) => Object.keys(gives).length === 0)).toBe(true);
  });

  const parsed = Examples.safeParse(examples);
  for (const example of parsed.success ? parsed.data.examples : [])
    it(`${[example.say].flat().join(' / ')}`, () => {
      expect(runExample(example, BOOK)).toEqual(example.gives);
    });
});
