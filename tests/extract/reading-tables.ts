import { compileReadingTables } from '../../lib/extract/reading-tables.ts';

const LINKS = {
  joiners: ['und', 'and'],
  texts: {
    imprint: ['Impressum', 'Legal notice'],
    terms: ['AGB', 'Terms & conditions', 'Geschäftsbedingungen'],
    returns: ['Widerrufsrecht', 'Rücksendung', '{n} Tage Rückgaberecht', 'Returns'],
    shipping: ['Versandkosten', 'Versand', 'Delivery'],
    privacy: ['Datenschutz', 'Privacy'],
    contact: ['Kontakt', 'Contact us'],
    withdraw: ['Vertrag widerrufen'],
    complaints: ['Complaints procedure'],
    warranty: ['Garantie', 'Garantie auf …'],
  },
  slugs: {
    imprint: ['impressum'],
    returns: ['widerrufsrecht', 'returns', 'return-policy'],
    shipping: ['versand'],
    contact: ['kontakt'],
  },
  unless: ['Partner'],
  sale: ['CGV', 'Conditions générales de vente', 'Handelsbetingelser', 'Salgsbetingelser'],
};

const KINDS = {
  headings: { cart: ['Warenkorb'], checkout: ['Kasse'], confirmation: ['Vielen Dank für Ihre Bestellung'] },
  slugs: {
    cart: ['warenkorb', 'cart'],
    checkout: ['kasse'],
    confirmation: ['danke'],
    product: ['product'],
    listing: ['produkte'],
  },
  ways: { order: ['bestellen'], shop: ['shop', 'winkel'] },
  steps: {
    product: ['dp', 'products'],
    listing: ['collections'],
    reading: ['blog', 'forum', 'rezepte', 'developers'],
    guide: ['docs', 'articles'],
  },
  fields: {
    quantity: ['qty'],
    sort: ['sort by'],
    'add-to-cart': ['add to cart'],
    'postal-address': ['city', 'street'],
  },
  actions: {
    'add-to-cart': ['In den Warenkorb', 'Add to cart'],
    'buy-now': ['Jetzt kaufen'],
    'open-cart': ['Warenkorb'],
    'place-order': ['Zahlungspflichtig bestellen'],
  },
  orderNumber: ['Bestellnummer', 'Bestellung #'],
  orderDetails: ['Bestellt am', 'Bestellsumme'],
  topics: { order: ['Bestellung'], message: ['Nachricht'] },
  common: ['der', 'die', 'und', 'das', 'ist', 'im'],
};

/** Small tables of our own, so that a test does not change with the phrases of a language. */
export const tables = compileReadingTables({
  'phrases/de/links.yaml': LINKS,
  'phrases/de/page-kinds.yaml': KINDS,
  'phrases/en/page-kinds.yaml': { common: ['the', 'and', 'of', 'to'] },
});
