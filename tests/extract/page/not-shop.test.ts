import { describe, expect, it } from 'vitest';
import { foot, nav, readSmallPage } from './small-page.ts';

/** Who is behind a site and how to reach them: no trade by itself. */
const WHO = {
  town: '<footer><p>Obecní úřad Lhota, Náves 12, 530 02 Lhota</p><p>IČ: 00273970</p><p>Tel.: +420 466 123 456</p><p>obec@lhota.example</p></footer>',
  haulier:
    '<footer><p>Spedition Muster GmbH, Hafenstraße 1, 20457 Hamburg</p><p>Telefon: +49 40 123456</p><p>info@spedition-muster.example</p><p>USt-IdNr.: DE136695976</p></footer>',
  library:
    '<footer><p>ul. Długa 5, 00-238 Warszawa</p><p>tel. 22 123 45 67</p><p>kontakt@biblioteka.example</p></footer>',
  museum:
    '<footer><p>Museum am See gGmbH, Uferweg 1, 78462 Konstanz</p><p>Tel. +49 7531 123456</p><p>info@museum-see.example</p><a href="/agb">AGB</a></footer>',
  program:
    '<footer><p>ParcelPilot Inc., 100 Main Street, Austin, TX 78701</p><p>+1 512 555 0142</p><p>hello@parcelpilot.example</p></footer>',
};

/** Sites that speak of trade, or that trade in nothing a page could sell: none of their pages is a shop's. */
describe('a page of a site that is no shop', () => {
  it.each<[string, url: string, title: string, body: string]>([
    [
      'the imprint of a newspaper with a subscription',
      'https://www.seeblatt.example/impressum',
      'Impressum – Seeblatt',
      `${nav('Politik', 'Wirtschaft', 'Sport', 'Kultur', 'Wetter', 'Shop', 'Abo')}<h1>Impressum</h1><p>Seeblatt Verlag GmbH, Hafenstraße 1, 20457 Hamburg</p>
      <p>Chefredaktion: Max Muster</p><p>USt-IdNr.: DE136695976, Amtsgericht Hamburg HRB 12345</p><p>An Streitbeilegung vor einer Verbraucherschlichtungsstelle nehmen wir nicht teil.</p>${foot('AGB', 'Datenschutz', 'Impressum')}`,
    ],
    [
      'the imprint of a blog, from a generator',
      'https://www.wanderblog.example/impressum',
      'Impressum | Wanderblog',
      `${nav('Touren', 'Ausrüstung', 'Über mich')}<h1>Impressum</h1><h2>Angaben gemäß § 5 DDG</h2><p>Mia Muster, Waldweg 2, 79098 Freiburg</p><p>E-Mail: mia@wanderblog.example</p>
      <h2>Verbraucherstreitbeilegung/Universalschlichtungsstelle</h2><p>Wir sind nicht bereit oder verpflichtet, an Streitbeilegungsverfahren teilzunehmen.</p>${foot('Datenschutz')}`,
    ],
    [
      'the imprint of a builder',
      'https://www.muster-bau.example/impressum.html',
      'Impressum',
      `${nav('Leistungen', 'Referenzen', 'Kontakt')}<h1>Impressum</h1><p>Muster Bau GmbH, Hafenstraße 1, 20457 Hamburg</p><p>Handelsregister: HRB 12345, Amtsgericht Hamburg</p>
      <p>USt-IdNr.: DE136695976</p><p>Verbraucherstreitbeilegung: Wir nehmen nicht teil.</p>${foot('Impressum', 'Datenschutz')}`,
    ],
    [
      'the imprint of a university',
      'https://www.uni-musterstadt.example/impressum',
      'Impressum – Universität Musterstadt',
      `${nav('Studium', 'Forschung', 'Universität')}<h1>Impressum</h1><p>Die Universität ist eine Körperschaft des öffentlichen Rechts.</p><p>Platz 1, 20146 Hamburg</p><p>USt-IdNr.: DE136695976</p>${foot('Datenschutz', 'Barrierefreiheit')}`,
    ],
    [
      'the imprint of a club',
      'https://www.sv-muster.example/impressum',
      'Impressum SV Muster',
      `${nav('Verein', 'Mannschaften', 'Spielplan')}<h1>Impressum</h1><p>SV Muster 1920 e. V., Am Sportplatz 1, 79098 Freiburg</p><p>Vereinsregister: VR 1234</p><p>Vorstand: Max Muster</p>${foot('Datenschutz')}`,
    ],
    [
      'legal notices of a dance school',
      'https://www.danse-lac.example/mentions-legales',
      'Mentions légales',
      `${nav('Cours', 'Horaires', 'Professeurs')}<h1>Mentions légales</h1><p>Association Danse du Lac, 1 rue du Port, 74000 Annecy</p><p>Directrice de la publication : Anne Exemple</p><p>Hébergeur : Nuage SAS</p>${foot('Contact')}`,
    ],
    [
      'the legal notice of a foundation with a tax number',
      'https://www.fundacion-rio.example/aviso-legal',
      'Aviso legal – Fundación Río',
      `${nav('Proyectos', 'Colabora', 'Noticias')}<h1>Aviso legal</h1><p>Fundación Río, NIF G12345674, Calle Mayor 1, 28013 Madrid</p><p>El uso de esta página se rige por la ley española.</p>${foot('Política de privacidad')}`,
    ],
    [
      'an encyclopaedia on the right to withdraw',
      'https://de.enzyklopaedie.example/wiki/Widerrufsrecht',
      'Widerrufsrecht – Enzyklopädie',
      `<h1>Widerrufsrecht</h1><p>Das Widerrufsrecht erlaubt es Verbrauchern, einen Vertrag innerhalb von 14 Tagen zu widerrufen. Die Kosten der Rücksendung trägt der Käufer, die Rückzahlung erfolgt binnen 14 Tagen.</p>${nav('Diskussion', 'Versionsgeschichte')}`,
    ],
    [
      'the manual of a program, on shipping',
      'https://till.example/docs/shipping',
      'Shipping – Till documentation',
      `${nav('Guides', 'API reference', 'Webhooks', 'Pricing')}<h1>Shipping</h1><p>Set shipping rates for your store. Create a rate with a price and a delivery time, such as 3–5 business days.</p><pre>POST /shipping_rates</pre>${foot('Terms', 'Privacy', 'Status')}`,
    ],
    [
      'a reference for developers, on refunds',
      'https://developers.till.example/refunds',
      'Refunds – Till',
      `${nav('Payments', 'Orders', 'Webhooks')}<h1>Refunds</h1><p>A refund gives a customer their money back. It takes 5–10 business days to arrive.</p>${foot('Terms of service')}`,
    ],
    [
      'a newspaper’s guide to returning presents',
      'https://www.seeblatt.example/ratgeber/umtausch',
      'Umtausch',
      `${nav('Politik', 'Wirtschaft', 'Kultur', 'Reise')}<h1>Umtausch</h1><p>Wer ein Geschenk umtauschen will, hat im Laden kein Recht darauf. Im Netz gilt ein Widerrufsrecht von 14 Tagen.</p>${foot('Impressum', 'AGB', 'Datenschutz')}`,
    ],
    [
      'an authority on rights of buyers',
      'https://www.consumers.gov/returns',
      'Returns and refunds – Consumer Office',
      `${nav('Topics', 'Report a problem', 'About us')}<h1>Returns and refunds</h1><p>When you buy online, you may return goods within 14 days. The seller must refund you within 14 days.</p>${foot('Accessibility', 'Privacy policy')}`,
    ],
    [
      'a ministry on guarantees',
      'https://www.economie.gouv.fr/garantie',
      'Garantie',
      `${nav('Particuliers', 'Entreprises')}<h1>Garantie</h1><p>Le vendeur doit une garantie légale de conformité de deux ans.</p>${foot('Mentions légales', 'Accessibilité')}`,
    ],
    [
      'a charity',
      'https://www.open-hands.example/donate',
      'Donate – Open Hands',
      `${nav('What we do', 'Get involved', 'Shop', 'Donate')}<h1>Donate</h1><p>£10</p><p>£25</p><p>£50</p><p>£100 feeds a family</p><p>£250</p><label>Other amount <input name="amount"></label><button>Donate now</button>
      <p>Pay by credit card or PayPal. Your payment is secure.</p>${foot('Contact us', 'Terms and conditions', 'Privacy policy', 'Registered charity 1234567')}`,
    ],
    [
      'a review of a kettle with where to buy it',
      'https://www.kettles.example/steamer-one-review',
      'Steamer One kettle review',
      `${nav('Reviews', 'Guides', 'Deals')}<h1>Steamer One kettle review</h1><p>We may earn a commission when you buy through our links.</p><p>$39.00 at Big Store</p><a href="https://big-store.example/p/1">Check price</a>
      <p>Free shipping and easy returns at Big Store.</p><p>Pros: fast. Cons: loud.</p>${foot('About us', 'Terms of use', 'Privacy policy')}`,
    ],
    [
      'a job at a shop',
      'https://jobs.beispiel.example/verkaeufer-kiel',
      'Verkäufer in Kiel gesucht',
      `${nav('Stellen', 'Arbeitgeber', 'Ratgeber')}<h1>Verkäufer in Kiel gesucht</h1><p>Unser Onlineshop wächst. Du packst Bestellungen, bearbeitest Retouren und kümmerst dich um den Versand.</p><p>Gehalt: 2.600 € im Monat</p><button>Jetzt bewerben</button>${foot('Impressum', 'AGB', 'Datenschutz')}`,
    ],
    [
      'a board for swapping',
      'https://forum.radler.example/t/verkaufe-rennrad/17',
      'Verkaufe Rennrad – Radlerforum',
      `${nav('Forum', 'Mitglieder', 'Suche')}<h1>Verkaufe Rennrad</h1><p>Preis 450 € plus Versand 40 €.</p><p>Würde 400 € geben.</p><p>Ich 420 €.</p><p>Noch da?</p><p>Für 430 € nehme ich es.</p><p>Verkauft.</p>${foot('Nutzungsbedingungen', 'Impressum')}`,
    ],
    [
      'a program to rent, with prices and a VAT number',
      'https://www.rechnungsheft.example/preise',
      'Preise – Rechnungsheft',
      `${nav('Funktionen', 'Preise', 'Hilfe', 'Anmelden')}<h1>Preise</h1><h2>Basis</h2><p>9 € pro Monat</p><h2>Team</h2><p>19 € pro Monat</p><h2>Firma</h2><p>49 € pro Monat</p><p>90 € im Jahr</p><p>190 € im Jahr</p>
      <p>Zahlung per Rechnung. Alle Preise zzgl. MwSt.</p><a href="/start">Kostenlos testen</a><footer><p>Heft GmbH, USt-IdNr. DE136695976</p><a href="/agb">AGB</a> <a href="/impressum">Impressum</a></footer>`,
    ],
    [
      'tax advice for small traders',
      'https://www.steuertipps.example/kleinunternehmer',
      'Kleinunternehmer: was gilt?',
      `${nav('Steuern', 'Rente', 'Beruf')}<h1>Kleinunternehmer: was gilt?</h1><p>Wer die Kleinunternehmerregelung nutzt, darf keine Umsatzsteuer berechnen und schreibt das auf jede Rechnung.</p>${foot('Impressum', 'Datenschutz')}`,
    ],
    [
      'a restaurant with its menu',
      'https://www.trattoria.example/menu',
      'Menu – Trattoria Esempio',
      `${nav('Menu', 'Prenota', 'Dove siamo')}<h1>Menu</h1><p>Lasagne 11,00 €</p><p>Gnocchi 10,00 €</p><p>Pizza 8,50 €</p><p>Tiramisù 5,00 €</p><p>Caffè 1,50 €</p><footer>P.IVA 00743110157 <a href="/privacy">Privacy</a></footer>`,
    ],
    [
      'a hotel',
      'https://www.hotel-see.example/zimmer',
      'Zimmer – Hotel am See',
      `${nav('Zimmer', 'Restaurant', 'Anreise', 'Gutscheine')}<h1>Zimmer</h1><p>Einzelzimmer ab 79,00 €</p><p>Doppelzimmer ab 119,00 €</p><p>Suite ab 199,00 €</p><p>Frühstück 14,00 €</p><p>Hund 10,00 €</p><a href="/buchen">Jetzt buchen</a>${foot('AGB', 'Impressum', 'Datenschutz')}`,
    ],
    [
      'a museum on its history of trade, in Japanese',
      'https://www.hakubutsukan.example/tenji',
      '商いの歴史 – 町の博物館',
      `${nav('展示', '利用案内', 'アクセス')}<h1>商いの歴史</h1><p>江戸時代の商人は米や布を船で送りました。送料は米で払われ、返品は認められませんでした。</p><p>入館料 大人500円</p>${foot('お問い合わせ', 'プライバシーポリシー')}`,
    ],
    [
      'the front page of a program for shops',
      'https://www.till.example/',
      'Till – open your online store',
      `${nav('Features', 'Pricing', 'Themes', 'Log in')}<h1>Open your online store</h1><p>Carts, orders, payments, delivery and returns in one place.</p><h2>Payments</h2><h2>Shipping</h2><h2>Refunds</h2><h2>Orders</h2><h2>Sales tax</h2>
      <a href="/signup">Start free trial</a>${foot('Terms of service', 'Privacy policy')}`,
    ],
    [
      'the front page of a newspaper',
      'https://www.lakepost.example/',
      'The Lake Post',
      `${nav('World', 'Politics', 'Business', 'Opinion', 'Sports', 'Store')}<h1>The Lake Post</h1><h2>Why delivery is late this winter</h2><h2>Refunds after the storm</h2><h2>Payments go digital</h2><h2>Orders for ships fall</h2><h2>Store of the year</h2>${foot('Terms of sale', 'Privacy policy', 'Subscribe')}`,
    ],
    [
      'the front page of a band',
      'https://www.mudlarks.example/',
      'The Mudlarks',
      `${nav('Tour', 'Music', 'Store', 'Contact')}<h1>The Mudlarks</h1><p>New album out now. Order it from your record shop.</p><a href="https://tickets.example/1">Buy tickets</a>${foot('Privacy policy')}`,
    ],
    [
      'a photographer who names prices',
      'https://www.lichtbild.example/preise',
      'Preise – Lichtbild',
      `${nav('Hochzeit', 'Portrait', 'Preise', 'Kontakt')}<h1>Preise</h1><p>Portrait 120 €</p><p>Paar 180 €</p><p>Familie 220 €</p><p>Hochzeit ab 1.400 €</p><p>Anfahrt 0,50 € je km</p><p>Lieferung der Bilder in zwei Wochen.</p>${foot('Impressum', 'Datenschutz')}`,
    ],
    [
      'a library with fees',
      'https://www.biblioteket.example/laan',
      'Lån og gebyrer – Biblioteket',
      `${nav('Søg', 'Arrangementer', 'Åbningstider')}<h1>Lån og gebyrer</h1><p>Lånetiden er 30 dage. Aflevering er gratis.</p><p>For sent: 20 kr.</p><p>Over 7 dage: 120 kr.</p><p>Nyt kort: 10 kr.</p><p>Bestilling: 0 kr.</p><p>Kopi: 2 kr.</p>${foot('Kontakt', 'Privatlivspolitik')}`,
    ],
    [
      'a price comparison',
      'https://www.preisblick.example/wasserkocher',
      'Wasserkocher im Preisvergleich',
      `${nav('Elektro', 'Haushalt', 'Garten')}<h1>Wasserkocher im Preisvergleich</h1>${[39, 49, 59, 69, 79].map((euro) => `<p><a href="https://laden${euro}.example/p">zum Anbieter</a> ${euro},00 €</p>`).join('')}${foot('Impressum', 'Nutzungsbedingungen', 'Für Händler')}`,
    ],
    [
      'the front page of a town, with its transport and payments',
      'https://www.lhota.example/',
      'Obec Lhota',
      `${nav('Úřad', 'Úřední deska', 'Doprava', 'Platby', 'Odpady', 'Novinky')}<h1>Vítejte v obci Lhota</h1><p>Svoz odpadu proběhne ve čtvrtek.</p>${WHO.town}`,
    ],
    [
      'the contact page of a town',
      'https://www.lhota.example/kontakt',
      'Kontakt – Obec Lhota',
      `${nav('Úřad', 'Doprava', 'Obchod a služby', 'Spolky')}<h1>Kontakt</h1>${WHO.town}`,
    ],
    [
      'the front page of a town that sells its books',
      'https://www.musterstadt.example/',
      'Musterstadt',
      `${nav('Rathaus', 'Gemeinderat', 'Bürgerservice', 'Shop', 'Versand')}<h1>Willkommen in Musterstadt</h1><h2>Bekanntmachungen</h2><footer><p>Am Markt 1, 79098 Freiburg</p><p>Telefon 0761 123456</p><p>stadt@musterstadt.example</p></footer>`,
    ],
    [
      'the front page of a haulier',
      'https://www.spedition-muster.example/',
      'Spedition Muster – Transport und Logistik',
      `${nav('Leistungen', 'Transport', 'Lieferung', 'Lager', 'Karriere')}<h1>Ihr Partner für Transporte</h1><h2>Lieferung in ganz Europa</h2>${WHO.haulier}`,
    ],
    [
      'the front page of a library',
      'https://www.biblioteka.example/',
      'Biblioteka Miejska',
      `${nav('Katalog', 'Zamówienia', 'Zwroty', 'Godziny otwarcia')}<h1>Biblioteka Miejska</h1><h2>Nowości</h2><p>Nowe książki na półkach.</p>${WHO.library}`,
    ],
    [
      'the front page of a museum with a shop',
      'https://www.museum-see.example/',
      'Museum am See',
      `${nav('Besuch', 'Ausstellungen', 'Museumsshop', 'Tickets')}<h1>Museum am See</h1><h2>Eintritt</h2><p>Erwachsene 9,00 €</p><h2>Shop</h2><p>Kataloge und Postkarten</p>${WHO.museum}`,
    ],
    [
      'the legal notice of a sports club that links to its shop elsewhere',
      'https://www.as-riviere.example/mentions-legales.html',
      'Mentions légales — AS Rivière',
      `${nav('Le club', 'Équipes', 'Calendrier')}<h1>Mentions légales</h1><p>Association AS Rivière, Stade Municipal, 03110 Rivière</p><p>Directeur de la publication : Paul Exemple</p><p>La boutique en ligne est sur un site tiers.</p><footer><a href="https://club-shop.example/">La boutique</a></footer>`,
    ],
    [
      'the front page of a program to send parcels',
      'https://www.parcelpilot.example/',
      'ParcelPilot – shipping software',
      `${nav('Features', 'Products', 'Pricing', 'Log in')}<h1>Ship orders faster</h1><h2>Orders</h2><h2>Shipping</h2><h2>Returns</h2><a href="/signup">Start free trial</a>${WHO.program}`,
    ],
  ])('%s', (_, url, title, body) => {
    expect(readSmallPage(url, title, body)).toEqual({ kind: 'not-shop', paths: ['page.kind'] });
  });
});
