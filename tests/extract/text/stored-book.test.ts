import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../../lib/extract/text/compile-phrases.ts';
import type { PhraseBook } from '../../../lib/extract/text/phrase-book.ts';
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

const throughJson = (book: PhraseBook): PhraseBook =>
  restoreBook(JSON.parse(JSON.stringify(storeBook(book))));
const restored = throughJson(BOOK);

describe('a restored phrase book', () => {
  it('has all that the compiled one has', () => {
    const { meanings, ...rest } = restored;
    const { meanings: compiled, ...others } = BOOK;
    expect(rest).toEqual(others);
    // A restored variant reads its elements when asked: a copy has them all.
    expect(meanings.map(copy)).toEqual(compiled.map(copy));
  });

  it('keeps slots, gaps, and choices inside choices', () => {
    const say = 'zurück (binnen|innerhalb [von]) {period} … (Tage|(ab|nach) {date} oder {date2}) Ware';
    const phrases = [{ say, gives: { 'returns.window': '{period}' }, role: ['row'], region: ['main'] }];
    const book = compilePhrases(parsePhraseTables({ 'phrases/xx/topic.yaml': { phrases } }));
    expect(throughJson(book).meanings.map(copy)).toEqual(book.meanings.map(copy));
    expect(throughJson(book).phrases).toEqual(book.phrases);
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

function copy(meaning: PhraseBook['meanings'][number]) {
  if (meaning.kind !== 'phrase') return meaning;
  const { kind, phrase, elements, from, to, length } = meaning;
  return { kind, phrase, elements, from, to, length };
}
