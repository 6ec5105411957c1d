import { describe, expect, it } from 'vitest';
import { findCountryLists } from '../../../lib/extract/slots/country-list.ts';
import { tokenize } from '../../../lib/extract/text/tokens.ts';
import { BOOK } from '../text/fixture.ts';

describe('findCountryLists', () => {
  it.each([
    ['one', 'We ship to Germany.', [['DE']]],
    ['two with a joining word', 'Germany and Austria', [['DE', 'AT']]],
    ['with small words between', 'nach Deutschland, Österreich und in die Schweiz', [['DE', 'AT', 'CH']]],
    ['with articles', 'en France, en Belgique et au Luxembourg', [['FR', 'BE', 'LU']]],
    ['with the part of a country', 'en France métropolitaine, Belgique et Suisse', [['FR', 'BE', 'CH']]],
    ['with an article grown into the word', 'in der Schweiz und im Fürstentum Liechtenstein', [['CH', 'LI']]],
    ['no further one after a part alone', 'France métropolitaine Belgique', [['FR'], ['BE']]],
    ['an abbreviation in capitals', 'anywhere in the US', [['US']]],
    ['an abbreviation with full stops', 'within the U.S. only', [['US']]],
    ['a name of several words', 'the United States and the United Kingdom', [['US', 'GB']]],
    ['the same one twice', 'UK, United Kingdom', [['GB']]],
    ['two lists in two sentences', 'Made in Italy. We ship to Spain', [['IT'], ['ES']]],
    ['with the Finnish "and"', 'Suomi, Ruotsi ja Viro', [['FI', 'SE', 'EE']]],
    ['with the Greek one', 'Ελλάδα και Κύπρος', [['GR', 'CY']]],
    ['in a script without capitals', '台湾、韓国', [['TW', 'KR']]],
    ['no pronoun', 'contact us and it', []],
    ['no word with a small letter', 'turkey and china', []],
  ])('finds %s', (_, text, lists) => {
    const found = findCountryLists(tokenize(text, new Set()), BOOK.lexicon);
    expect(found.map(({ value }) => value)).toEqual(lists);
  });

  it('stays within the bound of a list', () => {
    const text = Array.from({ length: 5_000 }, () => 'Germany').join(', ');
    expect(findCountryLists(tokenize(text, new Set()), BOOK.lexicon)[0]?.value).toEqual(['DE']);
  });
});
