import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../../lib/extract/text/compile-phrases.ts';
import { readText } from '../../../lib/extract/text/read-text.ts';
import { parsePhraseTables } from '../../../lib/packs/phrase-table.ts';
import { heading, pageOf } from './fixture.ts';

/** Two tables that read the same path; the one that holds under a heading only has a guard. */
const BOOK = compilePhrases(
  parsePhraseTables({
    'phrases/en/units.yaml': { units: [{ words: ['days'], unit: 'day' }] },
    'phrases/en/contexts.yaml': { contexts: { delivery: ['shipping'], returns: ['sent back'] } },
    'phrases/en/returns.yaml': {
      phrases: [
        { say: 'return within {period}', gives: { 'returns.window': '{period}' } },
        {
          say: 'return within {period}',
          gives: { 'returns.window': '{period}' },
          under: ['delivery'],
          unless: [{ words: ['parcels'], why: 'goes back to the sender' }],
        },
        {
          say: 'parcels return within {period} to us',
          gives: {},
          under: ['delivery'],
          instead: ['returns.window'],
          why: 'goes back to the sender',
        },
        { say: 'refunds … within {period}', gives: { 'refund.within': '{period}' } },
        {
          say: '{period} of arrival',
          gives: { 'returns.window': '{period}', 'returns.starts': 'delivery' },
          under: ['returns'],
          unless: [{ words: ['faulty'], why: 'has another time' }],
        },
      ],
    },
  }),
);

describe('phrases of a view', () => {
  it.each([
    ['spoil others where they stand', 'Shipping', 'Parcels return within 14 days.', 0],
    ['spoil nothing where they do not belong', 'Returns', 'Parcels return within 14 days.', 1],
    ['speak for shorter ones where they stand', 'Shipping', 'Parcels return within 14 days to us.', 0],
    ['speak for nobody where they do not belong', 'Returns', 'Parcels return within 14 days to us.', 1],
  ])('%s', (_, above, text, windows) => {
    const page = pageOf([heading(above), text], { language: 'en' });
    const read = readText(page, BOOK).filter(({ path }) => path === 'returns.window');
    expect(read).toHaveLength(windows);
  });

  it.each([
    ['goes on right at the start of the text', 'Refunds', 'Within 5 days.', 1],
    ['goes on after one word', 'Refunds', 'Usually within 5 days.', 1],
    ['does not reach over what the text says', 'Refunds', 'Please tell us within 5 days.', 0],
    ['is another matter than a gap in the text', 'Returns', 'Refunds come to you within 5 days.', 1],
  ])('what a heading begins %s', (_, above, text, times) => {
    const page = pageOf([heading(above), text], { language: 'en' });
    const read = readText(page, BOOK).filter(({ path }) => path === 'refund.within');
    expect(read).toHaveLength(times);
  });

  it.each([
    ['holds where it asks for', 'Sent back', 'Within 9 days of arrival.', 1],
    ['holds beside one that reads less from the same value', 'Help', 'Return within 9 days of arrival.', 1],
    ['holds not by itself', 'Help', 'Within 9 days of arrival.', 0],
    [
      'holds not beside one that reads another value',
      'Help',
      'Return within 3 days or 9 days of arrival.',
      0,
    ],
    ['is spoilt there too', 'Help', 'Faulty goods: return within 9 days of arrival.', 0],
  ])('what lacks its heading %s', (_, above, text, starts) => {
    const page = pageOf([heading(above), text], { language: 'en' });
    const read = readText(page, BOOK).filter(({ path }) => path === 'returns.starts');
    expect(read).toHaveLength(starts);
  });
});
