import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../lib/extract/json-ld/graph.ts';
import { readEntities } from '../../../lib/extract/schema-org/read-entities.ts';
import { snapshotOf } from '../snapshot-of.ts';
import { valuesOf } from '../values-of.ts';

function read(...documents: object[]) {
  return valuesOf(readEntities({ entities: graphOf(documents), own: null }, snapshotOf()));
}

const ADDRESS = {
  '@type': 'PostalAddress',
  streetAddress: 'Lindenweg 3',
  postalCode: '50667',
  addressLocality: 'Köln',
  addressCountry: 'DE',
};

describe('readEntities', () => {
  it('reads a seller', () => {
    const organization = {
      '@type': 'OnlineStore',
      name: 'Tassenhaus',
      legalName: 'Tassenhaus GmbH',
      vatID: 'DE 136695976',
      address: ADDRESS,
      contactPoint: { email: 'mailto:post@tassenhaus.example', telephone: '+49 221 4710899' },
    };
    expect(read(organization)).toEqual({
      'seller.name': 'Tassenhaus GmbH',
      'seller.vatId': { scheme: 'vat', country: 'DE', value: 'DE136695976', valid: true },
      'seller.address': 'Lindenweg 3, 50667 Köln, DE',
      'seller.postcode': '50667',
      'seller.city': 'Köln',
      'seller.country': 'DE',
      'seller.email': 'post@tassenhaus.example',
      'seller.phone': '+49 221 4710899',
    });
  });

  it.each([
    ['a brand', { '@type': 'Organization', name: 'Tassenhaus' }],
    ['an author', { '@type': 'Article', author: { '@type': 'Organization', legalName: 'Blatt GmbH' } }],
    ['a number of zeros', { '@type': 'Organization', telephone: '000 000 000' }],
    ['no address', { '@type': 'Organization', email: 'write to us' }],
  ])('does not take for a seller: %s', (_, document) => {
    expect(read(document)).toEqual({});
  });

  it('takes a trading name where an address stands with it', () => {
    expect(read({ '@type': 'Store', name: 'Tassenhaus', address: ADDRESS })['seller.name']).toBe(
      'Tassenhaus',
    );
  });

  it('reads an order', () => {
    const order = {
      '@type': 'Order',
      orderNumber: 'T-1001',
      orderDate: '2026-11-02T10:30:00+01:00',
      merchant: { '@type': 'Organization', name: 'Tassenhaus GmbH' },
      price: '18.90',
      priceCurrency: 'EUR',
      acceptedOffer: {
        itemOffered: { '@type': 'Product', name: 'Blue mug' },
        eligibleQuantity: { value: 2 },
        price: '9.45',
        priceCurrency: 'EUR',
      },
      orderDelivery: {
        expectedArrivalFrom: '2026-11-05',
        expectedArrivalUntil: '2026-11-07',
        trackingNumber: 'Z42',
        carrier: { '@type': 'Organization', name: 'Post' },
      },
    };
    expect(read(order)).toEqual({
      'order.number': 'T-1001',
      'order.date': '2026-11-02',
      'order.total': { amount: '18.90', currency: 'EUR' },
      'order.items': [{ name: 'Blue mug', quantity: 2, price: { amount: '9.45', currency: 'EUR' } }],
      'order.delivery': { min: '2026-11-05', max: '2026-11-07' },
      'order.tracking': { carrier: 'Post', number: 'Z42' },
      'seller.name': 'Tassenhaus GmbH',
    });
  });

  it('reads a total from the invoice', () => {
    const invoice = { totalPaymentDue: { value: '18.90', currency: 'EUR' } };
    expect(read({ '@type': 'Order', partOfInvoice: invoice })['order.total']).toEqual({
      amount: '18.90',
      currency: 'EUR',
    });
  });
});
