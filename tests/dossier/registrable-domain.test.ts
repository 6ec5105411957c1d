import { expect, it } from 'vitest';
import { shopOf } from '../../lib/dossier/registrable-domain.ts';

it.each([
  ['a host below the domain', 'https://www.shop.co.uk/returns', 'shop.co.uk'],
  ['capitals', 'https://WWW.Shop.Example/', 'shop.example'],
  ['a shop on a shop system', 'https://wolle.myshopify.com/', 'wolle.myshopify.com'],
  ['a name in another script', 'https://bücher.example/', 'xn--bcher-kva.example'],
  ['a demo shop', 'http://wollhaus.localhost:4173/agb/', 'wollhaus.localhost'],
  ['localhost with its port', 'http://localhost:4173/', 'localhost:4173'],
  ['an address in numbers', 'http://127.0.0.1:8080/', '127.0.0.1:8080'],
  ['an IPv6 address', 'http://[::1]:8080/', '[::1]:8080'],
  ['a host without a domain', 'http://intranet/', 'intranet'],
  ['a public suffix itself', 'https://github.io/', 'github.io'],
])('%s', (_, url, shop) => expect(shopOf(url)).toBe(shop));

it('throws where there is no address', () => expect(() => shopOf('/returns')).toThrow(TypeError));
