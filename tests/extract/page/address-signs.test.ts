import { expect, it } from 'vitest';
import { readSmallPage } from './small-page.ts';

const ORDER =
  '<p>Pedido #8f3a21</p><h1>Em preparo</h1><p>Total: R$ 86,00</p><a href="/carrinho">Carrinho</a>';
const MENU = '<h1>Pizza Margherita</h1><p>R$ 36,00</p><a href="/carrinho">Carrinho</a>';

it.each<[string, string, string, unknown]>([
  ['an order among orders', '/pedidos/8f3a21/', ORDER, 'confirmation'],
  ['the same elsewhere', '/conta/8f3a21/', ORDER, 'other-shop'],
  ['something to order', '/pedidos/pizza-margherita/', MENU, 'other-shop'],
])('the kind of %s', (_, path, body, kind) => {
  expect(readSmallPage(`https://www.delicias.example${path}`, 'Pedido', body).kind).toBe(kind);
});
