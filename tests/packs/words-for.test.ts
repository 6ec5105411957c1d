import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../lib/packs/words-for.ts';

const tags = (...languages: string[]) => Object.fromEntries(languages.map((tag) => [tag, tag]));

describe('the language in which a pack is read', () => {
  it.each<[string, string[], string, string | undefined]>([
    // name, languages of the pack, language of the reader, what is read
    ['the very tag', ['en', 'pt-BR'], 'pt-BR', 'pt-BR'],
    ['whatever its capitals', ['en', 'pt-BR'], 'pt-br', 'pt-BR'],
    ['the language of a variety', ['en', 'de'], 'de-CH', 'de'],
    ['a variety before the language', ['en', 'pt', 'pt-BR'], 'pt-BR', 'pt-BR'],
    ['the language before another variety', ['en', 'pt-BR', 'pt'], 'pt-PT', 'pt'],
    ['another variety before English', ['en', 'pt-BR'], 'pt-PT', 'pt-BR'],
    ['a variety where only the language is wanted', ['en', 'pt-BR'], 'pt', 'pt-BR'],
    ['a script in between', ['en', 'zh'], 'zh-Hant-TW', 'zh'],
    ['bokmål for a browser in Norway', ['en', 'nb'], 'nb-NO', 'nb'],
    ['bokmål for a browser that says Norwegian', ['en', 'nb'], 'no', 'nb'],
    ['bokmål for whoever reads nynorsk', ['en', 'nb'], 'nn-NO', 'nb'],
    ['English where there is nothing nearer', ['de', 'en'], 'fr-FR', 'en'],
    ['nothing where there is no English either', ['de'], 'fr', undefined],
    ['nothing by the name of a method', ['de'], 'constructor', undefined],
  ])('%s', (_, languages, wanted, expected) => expect(wordsFor(tags(...languages), wanted)).toBe(expected));
});
