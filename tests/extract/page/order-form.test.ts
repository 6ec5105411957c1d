import { expect, it } from 'vitest';
import { readSmallPage } from './small-page.ts';

const AT = 'https://www.tassenhaus.example/warenkorb';
const CART = '<h1>Warenkorb</h1><p>2 × Tasse, 13,80 €</p><p>Gesamtsumme: 13,80 €</p>';
const BUTTON = '<button>Jetzt kaufen</button>';
const FORM =
  '<form><input type="text" name="a"><input type="text" name="b"><input type="email" name="c"></form>';

it.each<[string, string, boolean]>([
  ['a cart', CART + BUTTON, false],
  ['a cart with a field for a voucher', `${CART}<input type="text" name="voucher">${BUTTON}`, false],
  ['a cart that asks who orders', CART + FORM + BUTTON, true],
])('the button that orders in %s', (_, body, isTold) => {
  const { kind, paths } = readSmallPage(AT, 'Warenkorb', body);
  expect(kind).toBe('cart');
  expect(paths.includes('checkout.orderButton')).toBe(isTold);
});
