import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../../lib/extract/text/compile-phrases.ts';
import type { CompiledBook, PhraseBook, Shelf } from '../../../lib/extract/text/phrase-book.ts';
import { readText } from '../../../lib/extract/text/read-text.ts';
import { restoreBook } from '../../../lib/extract/text/restore-book.ts';
import { storeBook } from '../../../lib/extract/text/stored-book.ts';
import { parsePhraseTables } from '../../../lib/packs/phrase-table.ts';
import { BOOK, heading, PHRASE_FILES, pageOf } from './fixture.ts';

interface Example {
  say: string | string[];
  under?: string;
  cells?: string[];
}

const throughJson = (book: CompiledBook): PhraseBook =>
  restoreBook(JSON.parse(JSON.stringify(storeBook(book))));
const restored = throughJson(BOOK);

describe('a restored phrase book', () => {
  it('has all that the compiled one has', () => {
    expect(copy(restored, BOOK)).toEqual(copy(BOOK, BOOK));
  });

  it('keeps slots, gaps, and choices inside choices', () => {
    const say = 'zurück (binnen|innerhalb [von]) {period} …2 (Tage|(ab|nach) {date} oder {date2}) Ware';
    const phrases = [{ say, gives: { 'returns.window': '{period}' }, role: ['row'], region: ['main'] }];
    const book = compilePhrases(parsePhraseTables({ 'phrases/xx/topic.yaml': { phrases } }));
    expect(copy(throughJson(book), book)).toEqual(copy(book, book));
  });

  const files = Object.keys(PHRASE_FILES).filter((file) => file.endsWith('.examples.yaml'));
  it.each(files)('reads all of %s as the compiled one', (file) => {
    const { examples } = PHRASE_FILES[file] as { examples: Example[] };
    for (const { say, under, cells, ...more } of examples) {
      const blocks = [cells?.join('\t') ?? say]
        .flat()
        .map((text) => ({ text, ...more, ...(cells && { cells }) }));
      const page = pageOf(under === undefined ? blocks : [heading(under), ...blocks]);
      expect(readText(page, restored)).toEqual(readText(page, BOOK));
    }
  });
});

/** A restored book makes its words and phrases when they are asked for: a copy has them all. */
function copy({ vocabulary, notations, phrases, ...rest }: PhraseBook, compiled: CompiledBook) {
  const all = <T>(shelf: Shelf<T>) => Array.from({ length: shelf.length }, (_, at) => shelf.at(at));
  const words = [...compiled.vocabulary.keys()].map((word) => [word, vocabulary.get(word)]);
  return { ...rest, words, notations: all(notations), phrases: all(phrases) };
}
