import { describe, expect, it } from 'vitest';
import { waySigns } from '../../../lib/extract/page/way-signs.ts';
import type { Link } from '../../../lib/facts/snapshot.ts';
import { tables } from '../reading-tables.ts';
import { snapshotOf } from '../snapshot-of.ts';
import { readSmallPage } from './small-page.ts';

const link = (text: string, href: string, region: Link['region'] = 'nav'): Link => ({ text, href, region });

describe('waySigns', () => {
  it.each<[string, Link[], [way: string, score: number][]]>([
    ['a shop in the menu', [link('Shop', 'https://www.shop.example/shop.html')], [['shop', 0.4]]],
    [
      'a shop in the menu and in the page',
      [
        link('Winkel', 'https://www.shop.example/winkel'),
        link('Winkel', 'https://www.shop.example/winkel', 'main'),
      ],
      [['shop', 1]],
    ],
    ['where one orders', [link('Bestellen', 'https://www.shop.example/bestellen.html')], [['order', 1.7]]],
    [
      'where one orders, under two names',
      [
        link('Zum Bestellformular', 'https://www.shop.example/bestellen.html'),
        link('6 Eier', 'https://www.shop.example/bestellen.html?n=6'),
      ],
      [['order', 1.9]],
    ],
    [
      'a call to buy that leads to a page of the menu',
      [
        link('Unser Honig', 'https://www.shop.example/honig'),
        link('Jetzt kaufen', 'https://www.shop.example/honig', 'main'),
      ],
      [['shop', 1.8]],
    ],
    [
      'a call to buy that leads to a page of no menu',
      [
        link('Honig', 'https://www.shop.example/honig'),
        link('Jetzt kaufen', 'https://www.shop.example/go/7', 'main'),
      ],
      [],
    ],
    ['a shop of somebody else', [link('Shop', 'https://shirts.example/shop')], []],
    ['what only sounds like it', [link('Shopping in der Altstadt', 'https://www.shop.example/altstadt')], []],
  ])('finds %s', (_, links, found) => {
    const signs = waySigns(snapshotOf({ url: 'https://www.shop.example/', links }), tables.kinds);
    expect(signs.map(({ way, score }) => [way, score])).toEqual(found);
  });

  it('does not count where the page leads to itself', () => {
    const url = 'https://www.shop.example/shop.html';
    expect(waySigns(snapshotOf({ url, links: [link('Shop', url)] }), tables.kinds)).toEqual([]);
  });
});

const menu = (links: Record<string, string>) =>
  `<nav>${Object.entries(links)
    .map(([href, name]) => `<a href="${href}">${name}</a>`)
    .join(' ')}</nav>`;
const kindOf = (title: string, body: string) =>
  readSmallPage('https://www.beispiel.example/', title, body).kind;

describe('the front page of who sells with few words of sending', () => {
  it.each<[string, title: string, body: string]>([
    [
      'eggs to order, with prices',
      'Eier vom Hof Muster',
      `${menu({ '/': 'Start', '/bestellen.html': 'Bestellen', '/kontakt.html': 'Kontakt' })}<h1>Frische Eier</h1>
      <h3>Kleine Schachtel</h3><p>2,80 €</p><a href="/bestellen.html">6 Eier nehmen</a><h3>Große Schachtel</h3><p>4,20 €</p><h3>Palette</h3><p>9,90 €</p>
      <footer><p>Hof Muster, Waldweg 2, 79098 Freiburg</p><p>Telefon 0761 123456</p></footer>`,
    ],
    [
      'books of a small publisher, in French',
      'Éditions du Lac',
      `${menu({ '/': 'Accueil', '/bon-de-commande.html': 'Bon de commande' })}<h1>Nos livres</h1><h2>Le lac en hiver</h2><p>18 €</p>
      <h2>Le lac au printemps</h2><p>20 €</p><h2>Contes du port</h2><p>15 €</p><a href="/bon-de-commande.html">Commander ces livres</a><p>Éditions du Lac, 1 rue du Port, 74000 Annecy</p><p>lac@editions.example</p>`,
    ],
    [
      'biscuits, with a page of goods and one to order',
      'Bolachas da Ana',
      `${menu({ '/': 'Início', '/produtos.html': 'Produtos', '/encomendas.html': 'Encomendas' })}<h1>Bolachas da Ana</h1><p>Feitas em casa.</p><footer><p>© Bolachas da Ana</p></footer>`,
    ],
    [
      'honey, with a page to order, in Russian',
      'Мёд',
      `${menu({ '/': 'Главная', '/zakaz.html': 'Как заказать', '/kontakty.html': 'Контакты' })}<h1>Мёд с пасеки</h1>
      <h3>Липовый</h3><p>900 ₽</p><a href="/zakaz.html">Хочу этот</a><h3>Гречишный</h3><p>700 ₽</p><h3>Донник</h3><p>800 ₽</p>
      <footer><p>г. Уфа, ул. Примерная, д. 5</p><p>+7 495 123-45-67</p></footer>`,
    ],
    [
      'records with a button of their own under each price, in words of no table',
      'Platen',
      `${menu({ '/': 'Wie', '/winkel.html': 'Winkel' })}<h1>Platen</h1>${[9, 12, 14, 19, 21].map((euro) => `<div><span>Plaat ${euro}</span><div>${euro},99 €</div><button>MEENEMEN</button></div>`).join('')}`,
    ],
    [
      'oil, which its text says is sent',
      'Olio del Colle',
      `<h1>Olio del Colle</h1><h2>I nostri prodotti</h2><p>Olio e vino.</p><h2>Il negozio</h2><p>Acquista online il nostro olio nuovo: spediamo in tutta Italia e anche in altri paesi.</p><a href="/negozio.html">Vai al negozio</a><a href="/negozio.html">Visita il negozio</a>`,
    ],
    [
      'a cart folded away, in Dutch',
      'Aardewerk',
      `${menu({ '/': 'Home', '/potten.html': 'Potten' })}<h1>Aardewerk</h1><p>Met de hand gedraaid.</p><aside><h3>Winkelwagen</h3><p>Je winkelwagen is leeg</p></aside>`,
    ],
    [
      'a counter beside a picture of a cart, in Italian',
      'Ceramiche',
      `<nav><a href="#" aria-label="Carrello"><svg></svg><span>0</span></a></nav><h1>Ceramiche</h1><p>Fatte a mano.</p>`,
    ],
  ])('%s', (_, title, body) => {
    expect(['other-shop', 'listing']).toContain(kindOf(title, body));
  });
});

describe('the front page of who sells nothing, or by the way', () => {
  it.each<[string, title: string, body: string]>([
    [
      'a football club with a fan shop',
      'SV Muster',
      `${menu({ '/verein.html': 'Verein', '/mannschaften.html': 'Mannschaften', '/shop.html': 'Fanshop' })}<h1>SV Muster</h1><h2>Spielplan</h2><a href="/shop.html">Zum Shop</a>
      <h2>Mitglied werden</h2><p>Beitrag 60 € im Jahr</p><footer><p>Am Sportplatz 1, 79098 Freiburg</p><p>info@sv-muster.example</p></footer>`,
    ],
    [
      'a swimming club, in French',
      'Nautique du Lac',
      `${menu({ '/club.html': 'Le club', '/competitions.html': 'Compétitions', '/boutique.html': 'Boutique' })}<h1>Nautique du Lac</h1><p>Adhésion : 120 €</p><a href="/boutique.html">Boutique du club</a>`,
    ],
    [
      'a guest house',
      'Chambres du Port',
      `${menu({ '/chambres.html': 'Nos chambres', '/tarifs.html': 'Tarifs', '/reservation.html': 'Réservation' })}<h1>Chambres du Port</h1><h2>Chambre bleue</h2><p>80 €</p><h2>Chambre verte</h2><p>90 €</p><h2>Suite</h2><p>120 €</p>`,
    ],
    [
      'a program with plans to choose',
      'Agenda',
      `${menu({ '/features': 'Features', '/pricing': 'Pricing', '/docs': 'Docs' })}<h1>Plan your week</h1>${['Solo', 'Team', 'Firm'].map((plan, at) => `<h2>${plan}</h2><p>$${at * 9} per month</p><button>Choose</button>`).join('')}<a href="/pricing">Buy now</a>`,
    ],
    [
      'rooms with a button under each price',
      'Pension am See',
      `${menu({ '/zimmer.html': 'Zimmer', '/anreise.html': 'Anreise' })}<h1>Pension am See</h1>${[60, 70, 80, 90, 99].map((euro) => `<h2>Zimmer ${euro}</h2><p>${euro} €</p><button>Anfragen</button>`).join('')}<a href="/reservierung.html">Reservierung</a>`,
    ],
    [
      'a library where books are ordered',
      'Stadtbücherei',
      `${menu({ '/katalog.html': 'Katalog', '/bestellung.html': 'Bestellung', '/gebuehren.html': 'Gebühren' })}<h1>Stadtbücherei</h1><p>Die Ausleihe ist 4 Wochen lang.</p><footer><p>Am Markt 2, 79098 Freiburg</p><p>Telefon 0761 123456</p><p>info@buecherei.example</p></footer>`,
    ],
    [
      'a beautician',
      'Salone Aurora',
      `${menu({ '/listino.html': 'Listino prezzi', '/prenota.html': 'Prenota ora' })}<h1>Trattamenti</h1><h2>Viso</h2><p>50 €</p><h2>Mani</h2><p>30 €</p><h2>Piedi</h2><p>35 €</p>`,
    ],
    [
      'a doctor whose prescriptions can be asked for',
      'Praxis am See',
      `${menu({ '/team.html': 'Team', '/leistungen.html': 'Leistungen', '/rezept-bestellen.html': 'Rezept bestellen' })}<h1>Praxis am See</h1><a href="/termin.html">Termin vereinbaren</a><h2>Sprechzeiten</h2><p>Mo–Fr 8–12 Uhr</p>`,
    ],
    [
      'a church with books at its stall',
      'St Mary',
      `${menu({ '/services.html': 'Services', '/shop.html': 'Shop', '/donate.html': 'Donate' })}<h1>St Mary</h1><p>Volunteers welcome.</p><a href="/shop.html">Visit our bookstall</a><h2>Volunteering</h2>`,
    ],
  ])('%s', (_, title, body) => {
    expect(kindOf(title, body)).toBe('not-shop');
  });
});
