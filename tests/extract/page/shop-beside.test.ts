import { expect, it } from 'vitest';
import { foot, nav, readSmallPage } from './small-page.ts';

it.each<[string, url: string, title: string, body: string]>([
  [
    'a museum that asks to its shop',
    'https://www.museum-see.example/',
    'Museum am See',
    `${nav('Ausstellungen', 'Führungen', 'Ihr Besuch')}<a href="/shop">Shop</a><h1>Museum am See</h1><h2>Eintrittspreise</h2><p>Erwachsene 9,00 €</p><p>Kinder 4,00 €</p><p>Familien 18,00 €</p><p>Führung 60,00 €</p><p>Audioguide 3,00 €</p>
    <h2>Bücher und Karten</h2><a href="/shop">Zum Shop</a><footer><p>Museum am See gGmbH, Uferweg 1, 78462 Konstanz</p><p>Tel. +49 7531 123456</p><p>info@museum-see.example</p><a href="/agb">AGB</a></footer>`,
  ],
  [
    'the front page of a charity with a shop',
    'https://www.open-hands.example/',
    'Open Hands',
    `${nav('What we do', 'Get involved', 'Donate')}<a href="/shop">Shop</a><h1>Every gift counts</h1><p>£10</p><p>£25</p><p>£50</p><p>£100 feeds a family</p><p>£250</p><p>Pay by credit card.</p>${foot('Contact us', 'Terms and conditions', 'Registered charity 1234567')}`,
  ],
])('%s beside what it is for is no shop', (_, url, title, body) => {
  expect(readSmallPage(url, title, body)).toEqual({ kind: 'not-shop', paths: ['page.kind'] });
});
