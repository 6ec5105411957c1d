import { describe, expect, it } from 'vitest';
import { foot, nav, readSmallPage } from './small-page.ts';

const kindOf = (path: string, title: string, body: string) =>
  readSmallPage(`https://www.beispiel.example${path}`, title, body);

describe('a page that is no shop', () => {
  it.each<[string, path: string, title: string, body: string]>([
    [
      'a newspaper with a subscription and terms of sale',
      '/',
      'Le Courrier du Lac',
      `${nav('Politique', 'Économie', 'Culture', 'Sport', 'Météo', 'Boutique')}<h1>Le lac a gelé cette nuit</h1>
      <p>Pour la première fois depuis dix ans, les habitants ont pu traverser à pied.</p><p>Abonnement : 9,90 € par mois</p>
      ${foot('Mentions légales', 'Conditions générales de vente', 'Contact', 'S’abonner')}`,
    ],
    [
      'a newspaper on the prices of others',
      '/wirtschaft/paketpreise',
      'Pakete werden teurer',
      `${nav('Politik', 'Wirtschaft', 'Sport', 'Kultur', 'Wetter')}<h1>Pakete werden teurer</h1>
      <p>Der Versand kostet ab Juli 6,19 €, die Rücksendung 4,50 €. Händler wollen die Versandkosten weitergeben.</p>
      <p>Ein Onlineshop aus Kiel nimmt künftig 5,90 € je Lieferung, ein anderer 3,50 €.</p>${foot('Impressum', 'AGB', 'Datenschutz')}`,
    ],
    [
      'a recipe on the pages of a supermarket, without markup',
      '/ideen/kartoffelsuppe',
      'Kartoffelsuppe',
      `${nav('Angebote', 'Filialen')}<a href="/warenkorb">Warenkorb</a><h1>Kartoffelsuppe</h1><h2>Zutaten</h2><ul><li>500 g Kartoffeln</li></ul>
      <h2>Zubereitung</h2><p>Die Kartoffeln schälen und kochen.</p>${foot('Impressum', 'AGB', 'Versand')}`,
    ],
    [
      'the manual of a program for shops',
      '/docs/orders',
      'Orders – Till documentation',
      `${nav('Orders', 'Payments', 'Refunds', 'Shipping', 'Carts', 'Webhooks')}<h1>Orders</h1>
      <p>An order is created when a customer pays. Use the refund method to give money back.</p><pre>POST /orders</pre>${foot('Terms', 'Privacy')}`,
    ],
    [
      'a thread on a parcel that did not come',
      '/forum/thread/17',
      'Parcel lost, what now?',
      `${nav('Forum', 'Search', 'Log in')}<h1>Parcel lost, what now?</h1><p>The shop says delivery takes 3 days. I paid $49.99 and the return would be $8.</p>
      <p>Ask for a refund, they have a return policy.</p><p>It was $12 for me.</p><p>Mine was $20.</p><p>And $30 here.</p>${foot('Terms and rules')}`,
    ],
    [
      'a test of three kettles',
      '/best-kettles',
      'The best kettles of the year',
      `${nav('Kitchen', 'Garden', 'About us')}<h1>The best kettles of the year</h1><h2>Steamer One</h2><p>$39.00 at Big Store</p>
      <a href="https://big-store.example/p/1">Buy now</a><h2>Boiler Two</h2><p>$59.00</p><a href="https://big-store.example/p/2">Buy now</a><p>$49.00</p><p>$29.00</p><p>$99.00</p>${foot('Terms of use', 'Privacy policy')}`,
    ],
    [
      'a company that sells nothing here',
      '/impressum',
      'Impressum | Muster Bau GmbH',
      `${nav('Leistungen', 'Referenzen', 'Karriere')}<h1>Impressum</h1><p>Muster Bau GmbH, Hafenstraße 1, 20457 Hamburg</p>
      <p>Geschäftsführer: Max Muster</p><p>USt-IdNr.: DE136695976</p>${foot('Impressum', 'Datenschutz')}`,
    ],
    [
      'the front page of a museum with a shop',
      '/',
      'Museo del Lago',
      `${nav('Mostre', 'Collezioni', 'Biglietti', 'Negozio')}<h1>Museo del Lago</h1><p>Aperto tutti i giorni.</p><h2>Visita</h2><p>Intero 9,00 €, ridotto 6,00 €.</p>${foot('Privacy', 'Condizioni')}`,
    ],
    [
      'the contact page of a company',
      '/kontakt',
      'Kontakt – Muster Bau',
      `${nav('Leistungen', 'Projekte')}<h1>Kontakt</h1><form><label>Name <input name="name"></label><button>Senden</button></form>${foot('Impressum', 'Datenschutz')}`,
    ],
    [
      'what a program costs',
      '/pricing',
      'Pricing – Taskboard',
      `${nav('Features', 'Pricing', 'Docs', 'Log in')}<h1>Plans for every team</h1><h2>Free</h2><p>$0</p><h2>Team</h2><p>$8 per month</p><h2>Business</h2><p>$15 per month</p><p>$150 per year</p><p>$80 per year</p>
      <a href="/signup">Start free trial</a>${foot('Terms of service', 'Privacy policy', 'Status')}`,
    ],
    [
      'a museum with tickets at the desk',
      '/besuch',
      'Ihr Besuch – Museum am See',
      `${nav('Ausstellungen', 'Besuch', 'Museumsshop')}<h1>Ihr Besuch</h1><p>Erwachsene 9,00 €</p><p>Kinder 4,00 €</p><p>Familien 18,00 €</p><p>Führung 60,00 €</p><p>Audioguide 3,00 €</p>${foot('Impressum', 'Datenschutz')}`,
    ],
    [
      'a thread of a forum that sells too, under a title that names a kind',
      '/t/17',
      'Contact',
      `<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script><a href="/cart">Cart</a><h1>Contact</h1><p>How do I reach them?</p>${foot('Terms of service')}`,
    ],
    [
      'terms of use of a forum',
      '/terms',
      'Terms of use',
      `${nav('Forum', 'Members')}<h1>Terms of use</h1><p>You may read and write here. We may close your account. These terms are governed by the law of Ireland.</p>${foot('Terms of use')}`,
    ],
    [
      'an encyclopaedia on returns',
      '/wiki/Product_return',
      'Product return',
      `<h1>Product return</h1><p>A product return is the process of a customer taking bought goods back to the seller for a refund, an exchange or store credit. Many retailers offer 30 days.</p>${nav('Talk', 'History')}`,
    ],
    [
      'a blog with its diary of prices, without markup',
      '/2026/05/market-day',
      'Market day',
      `<h1>Market day</h1><p>Eggs were $4.</p><p>Bread was $5.</p><p>Milk $2.</p><p>Butter $6.</p><p>Flour $3.</p><p>I pay with my credit card now.</p>${foot('About', 'Archive')}`,
    ],
  ])('%s', (_, path, title, body) => {
    expect(kindOf(path, title, body)).toEqual({ kind: 'not-shop', paths: ['page.kind'] });
  });
});

describe('a page of a small shop', () => {
  it.each<[string, path: string, title: string, body: string, kind: string]>([
    [
      'terms of sale with nothing beside them',
      '/cgv.html',
      'Conditions générales de vente',
      '<h1>Conditions générales de vente</h1><p>Les présentes conditions régissent les ventes.</p>',
      'terms',
    ],
    [
      'the imprint of a small trader',
      '/impressum.html',
      'Impressum – Druckstube',
      `<h1>Impressum</h1><p>Druckstube Mia Muster</p><p>Waldweg 2</p><p>79098 Freiburg</p><p>Gemäß § 19 UStG wird keine Umsatzsteuer berechnet (Kleinunternehmerregelung).</p>${foot('Datenschutz')}`,
      'imprint',
    ],
    [
      'the imprint of a shop that says who settles disputes',
      '/impressum',
      'Impressum – Tassenhaus',
      `${nav('Shop', 'Kontakt')}<h1>Impressum</h1><p>Tassenhaus GmbH, Hafenstraße 1, 20457 Hamburg</p><p>USt-IdNr.: DE136695976</p><p>Wir nehmen an keiner Streitbeilegung vor einer Verbraucherschlichtungsstelle teil.</p>${foot('AGB', 'Datenschutz')}`,
      'imprint',
    ],
    [
      'a legal notice with a tax number, beside what a shop speaks of',
      '/aviso-legal.html',
      'Aviso legal – Velas',
      `${nav('Tienda', 'Contacto')}<h1>Aviso legal</h1><p>Titular: Velas Ejemplo S.L., NIF B12345674</p><p>Calle Mayor 1, 28013 Madrid</p><p>Los pedidos y los envíos se rigen por nuestras condiciones.</p>`,
      'imprint',
    ],
    [
      'what the law of distance sales asks for, in Korean',
      '/company',
      '사업자정보',
      `<h1>사업자정보</h1><p>상호: 찻집</p><p>통신판매업신고 제2026-서울강남-00001호</p>${foot('이용약관', '개인정보처리방침')}`,
      'imprint',
    ],
    [
      'returns in a folder of documents',
      '/docs/retouren.html',
      'Retouren – Tassenhaus',
      `${nav('Shop', 'Kontakt')}<h1>Retouren</h1><p>Du kannst die Tassen 30 Tage lang zurückschicken.</p>${foot('AGB', 'Datenschutz')}`,
      'returns',
    ],
    [
      'the front page of a maker, which names what a shop does',
      '/',
      'Tassen von Hand',
      `<h1>Tassen von Hand</h1><h2>Bestseller</h2><p>Große Tasse: auf Lager</p><h2>Versand</h2><p>Mit der Post.</p><h2>Zahlungsarten</h2><p>Überweisung oder bar.</p><h2>Bestellung</h2><p>Schreib uns.</p><h2>Umtausch</h2><p>Gern.</p>`,
      'other-shop',
    ],
    [
      'rules of a shop',
      '/regulamin.html',
      'Regulamin',
      '<h1>Regulamin</h1><p>Sklep internetowy realizuje zamówienia w Polsce. Dostawa kosztuje 12 zł, płatność przelewem.</p><p>Konsument ma 14 dni na odstąpienie od umowy i zwrot towaru, a sklep na zwrot płatności.</p>',
      'terms',
    ],
    [
      'a thing in a language of which only words are known',
      '/kategorija/modra-velika-skodelica',
      'Modra velika skodelica z ročajem',
      `${nav('Košarica', 'Dostava', 'Vračila')}<h1>Modra velika skodelica z ročajem</h1><p>12,00 €</p><p>Na zalogi</p><input type="number" name="quantity" value="1"><button>Dodaj</button><p>Skodelica je velika in modra, za čaj ali kavo, z ročajem iz lesa.</p>`,
      'product',
    ],
    [
      'a front page with prices',
      '/',
      'Tassenhaus',
      `${nav('Warenkorb (0)', 'Versandkosten')}<h1>Tassen</h1>${[1, 2, 3, 4, 5, 6].map((at) => `<p><a href="/t${at}">Große Tasse Nummer ${at}</a></p><p>${at},00 €</p>`).join('')}`,
      'other-shop',
    ],
    [
      'a front page of a maker with a page on how things are sent and paid',
      '/',
      'Filo e filo',
      `${nav('Catalogo', 'Chi siamo', 'Spedizioni e pagamenti')}<h1>Cose fatte a mano</h1><p>Pochi oggetti per volta, fatti con cura.</p>${foot('Privacy')}`,
      'other-shop',
    ],
    [
      'a front page that is one table of things and their prices',
      '/',
      'Mundo de Papel',
      '<a href="/loja.html">Loja</a><table><tr><td>Caderno azul<br>R$ 12,00</td><td>Caderno verde<br>R$ 14,00</td><td>Agenda<br>R$ 30,00</td></tr><tr><td>Lápis<br>R$ 2,00</td><td>Caneta preta<br>R$ 4,00</td></tr></table><p>Despachamos para todo o Brasil</p>',
      'other-shop',
    ],
    [
      'a page with its cart under a sign and a counter',
      '/contatti.html',
      'Contatti',
      '<button title="Carrello">⛬ <small>(0)</small></button><h1>Contatti</h1><p>Scrivici quando vuoi.</p>',
      'contact',
    ],
    [
      'the page of a maker under an address of its own',
      '/hofladen-start',
      'Hof Muster',
      `${nav('Unsere Produkte', 'Neuheiten')}<h1>Vom Hof</h1><p>Auf Lager</p><h2>Bestellung</h2><h2>Lieferung</h2><h2>Bestseller</h2><footer><p>Hof Muster, Waldweg 2, 79098 Freiburg</p><p>Telefon 0761 123456</p></footer>`,
      'other-shop',
    ],
    [
      'a front page with its cart at hand',
      '/',
      'Teehaus',
      `${nav('Unsere Produkte', 'Versand')}<h1>Tee</h1><div><h2>Warenkorb</h2><button>Zahlungspflichtig bestellen</button></div>`,
      'other-shop',
    ],
    [
      'a front page with prices, delivery and who is behind it',
      '/',
      'Kaminholz Muster',
      `${nav('Angebot', 'Lieferung', 'Kontakt')}<h1>Kaminholz</h1><p>Buche 120 €</p><p>Eiche 130 €</p><p>Birke 110 €</p><p>Kiefer 90 €</p><p>Anzünder 5 €</p><footer><p>Holzhof Mia Muster</p><p>Waldweg 2, 79098 Freiburg</p><p>Tel. 0761 123456</p></footer>`,
      'other-shop',
    ],
    [
      'a front page that leads to terms of sale and says who is behind it',
      '/',
      'Krydderhuset',
      `<h1>Krydder fra egen hage</h1><p>Vi maler krydder for hånd.</p><button>Se produkt</button><footer><p>Krydderhuset Muster, Storgata 1, 7011 Trondheim</p><p>post@krydderhuset.example</p><a href="/salgsbetingelser">Salgsbetingelser</a></footer>`,
      'other-shop',
    ],
    [
      'a front page that names goods and how to order and send them, and who is behind it',
      '/',
      'Velas do Porto',
      `${nav('Início', 'Todos os produtos', 'Contacto')}<h1>Velas feitas à mão</h1><h2>Mais vendidos</h2><h2>Como fazer pedidos</h2><h2>Entrega</h2><p>Enviamos para todo o país.</p><footer><p>Velas do Porto, Rua Direita 5, 4050-123 Porto</p><p>velas.do.porto@gmail.com</p><p>+351 912 345 678</p></footer>`,
      'other-shop',
    ],
  ])('%s', (_, path, title, body, kind) => {
    expect(kindOf(path, title, body).kind).toBe(kind);
  });
});
