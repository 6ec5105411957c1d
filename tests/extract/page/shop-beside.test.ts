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
  [
    'an agency that makes shops for others',
    'https://www.agentur.example/',
    'Webagentur Nord – Websites und Onlineshops',
    `${nav('Webdesign', 'Suchmaschinenoptimierung', 'Kontakt')}<a href="/onlineshop">Onlineshop</a><h1>Seiten, die verkaufen</h1><h2>Unser Angebot</h2><p>Onepager ab 990 €</p><p>Firmenseite ab 1.990 €</p><p>Onlineshop ab 3.990 €</p><p>Wartung 49 €</p><p>Logo 290 €</p>${foot('Impressum', 'AGB')}`,
  ],
  [
    'a program for shops',
    'https://www.storely.example/',
    'Storely – open your online store today',
    `${nav('Templates', 'Blog', 'Log in')}<h1>Your online store in minutes</h1><h2>Orders</h2><p>See each order.</p><h2>Shipping</h2><p>Print labels.</p><h2>Payments</h2><p>Credit card, PayPal, Klarna.</p><h2>Inventory</h2><p>Know what is in stock.</p>${foot('Terms of service', 'Privacy policy')}`,
  ],
  [
    'a gym with a shop',
    'https://www.ginasio.example/',
    'Ginásio Exemplo',
    `${nav('Aulas de grupo', 'Planos')}<a href="/loja">Loja</a><h1>Treine connosco</h1><h2>Plano mensal</h2><p>29,90 €</p><h2>Plano anual</h2><p>299,00 €</p><h2>Aula avulsa</h2><p>8,00 €</p><p>Pagamento por MB Way.</p>${foot('Termos e condições')}`,
  ],
  [
    'a museum of wine that asks to its shop',
    'https://www.museo-vino.example/',
    'Museo del Vino',
    `${nav('Il museo', 'Contatti')}<a href="/shop">Shop</a><h1>Museo del Vino</h1><h2>Biglietti</h2><p>Intero 10 €</p><p>Ridotto 7 €</p><p>Gruppi 6 €</p><p>Scuole 4 €</p><p>Famiglie 20 €</p><a href="/shop">Vai allo shop</a>${foot('Privacy')}`,
  ],
])('%s is no shop', (_, url, title, body) => {
  expect(readSmallPage(url, title, body)).toEqual({ kind: 'not-shop', paths: ['page.kind'] });
});
