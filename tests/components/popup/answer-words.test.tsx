import { expect, it } from 'vitest';
import { AnswerWords } from '../../../components/popup/answer-words.tsx';
import { read } from '../read.ts';
import { said } from '../samples/evidence.ts';
import { TODAY } from '../samples/popup.ts';

const URL = 'https://wollhaus-nord.example/p';

it.each([
  ['in its own words where only the data of a page tells', 'json-ld:0', 'Of several prices: the lowest'],
  ['in the words of the shop where a person can see them', 'block:4', 'price: 12.90, price: 9.90'],
])('says a choice %s', (_, locator, words) => {
  const evidence = said('price: 12.90, price: 9.90', URL, locator);
  const page = read(
    <AnswerWords
      topic="price"
      answers={[{ path: 'price.choice', fact: { value: 'lowest', evidence: [evidence] } }]}
      language="en"
      today={TODAY}
    />,
  );
  expect(page.body.textContent).toBe(words);
});
