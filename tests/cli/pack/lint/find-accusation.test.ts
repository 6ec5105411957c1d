import { expect, it } from 'vitest';
import { ACCUSING_WORDS } from '../../../../cli/pack/lint/accusing-words.ts';
import { findAccusation } from '../../../../cli/pack/lint/find-accusation.ts';

it.each([
  ['en', 'Such terms are ILLEGAL here.', 'ILLEGAL'],
  ['en-GB', 'The shop violates a rule.', 'violates'],
  ['de', 'Der Shop verstößt gegen die Regel.', 'verstößt'],
  ['de', 'Das ist Betrugsmasche.', 'Betrugsmasche'],
  ['fr', 'Cette clause est illégale.', 'illégale'],
  ['nb', 'Slike vilkår er ulovlige.', 'ulovlige'],
  ['ja', 'この表示は違法です。', '違法'],
  ['ko', '이 쇼핑몰은 불법입니다.', '불법'],
])('finds in %s: %s', (language, text, word) => {
  expect(findAccusation(text, language)?.word).toBe(word);
});

it.each([
  ['de', 'Der Preis betrug gestern 10 Euro.'],
  ['de', 'Der Rechnungsbetrag steht unten.'],
  ['en', 'Ask the shop before you order.'],
  ['en', 'The parcel was stolen; report it.'],
  ['ko', '물건을 사기 전에 물어보세요.'],
  ['fr', 'Vous pouvez vous tromper de taille.'],
  ['xx', 'illegal'],
])('finds nothing in %s: %s', (language, text) => {
  expect(findAccusation(text, language)).toBeUndefined();
});

it('knows how a form that is decomposed is written', () => {
  expect(findAccusation('verstößt'.normalize('NFD'), 'de')?.word).toBe('verstößt');
});

it('finds every word of its list', () => {
  const lost = Object.entries(ACCUSING_WORDS).flatMap(([language, { law, intent }]) =>
    [...law, ...intent].filter((entry) => {
      const word = entry.replace('*', '');
      return findAccusation(`– ${word} –`, language) === undefined;
    }),
  );
  expect(lost).toEqual([]);
});
