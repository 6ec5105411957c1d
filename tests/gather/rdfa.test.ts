import { describe, expect, it } from 'vitest';
import { itemEntities } from '../../lib/extract/microdata/item-entities.ts';
import { snapshotOf } from './document-of.ts';

const read = (html: string) => snapshotOf(html).rdfa ?? [];
const SCHEMA = 'https://schema.org/';

describe('RDFa Lite', () => {
  it.each<[string, string, unknown]>([
    [
      'terms of a vocabulary',
      `<p vocab="${SCHEMA}" typeof="Product"><b property="name">Mug</b>`,
      [{ type: [`${SCHEMA}Product`], properties: { [`${SCHEMA}name`]: ['Mug'] } }],
    ],
    [
      'names with a prefix that is declared',
      `<p prefix="s: ${SCHEMA}" typeof="s:Product"><b property="s:name">Mug</b>`,
      [{ type: [`${SCHEMA}Product`], properties: { [`${SCHEMA}name`]: ['Mug'] } }],
    ],
    [
      'names with a prefix that everybody knows',
      '<p typeof="schema:Product"><b property="schema:name">Mug</b>',
      [{ type: ['http://schema.org/Product'], properties: { 'http://schema.org/name': ['Mug'] } }],
    ],
    [
      'a thing inside a thing, and texts for machines',
      `<div vocab="${SCHEMA}" typeof="Product"><p property="offers" typeof="Offer"><b property="price" content="4.50">4,50 €</b></p></div>`,
      [
        {
          type: [`${SCHEMA}Product`],
          properties: {
            [`${SCHEMA}offers`]: [{ type: [`${SCHEMA}Offer`], properties: { [`${SCHEMA}price`]: ['4.50'] } }],
          },
        },
      ],
    ],
    [
      'what a thing is, and addresses',
      `<div vocab="${SCHEMA}" typeof="Product" resource="#mug"><a property="url" href="/mug">x</a></div>`,
      [
        {
          type: [`${SCHEMA}Product`],
          id: 'https://shop.example/p/1#mug',
          properties: { [`${SCHEMA}url`]: ['https://shop.example/mug'] },
        },
      ],
    ],
    [
      'two things apart',
      `<div vocab="${SCHEMA}"><p typeof="Product"></p><p typeof="Person"></p></div>`,
      [
        { type: [`${SCHEMA}Product`], properties: {} },
        { type: [`${SCHEMA}Person`], properties: {} },
      ],
    ],
    ['no terms without a vocabulary', '<p typeof="Product"><b property="name">Mug</b>', []],
  ])('reads %s', (_, html, items) => {
    expect(read(html)).toEqual(items);
  });

  it('keeps to the words of schema.org', () => {
    const html = `<p prefix="foaf: http://xmlns.com/foaf/0.1/" vocab="${SCHEMA}" typeof="Product foaf:Document"><b property="foaf:name">No</b><b property="name">Mug</b>`;
    const [thing] = itemEntities(read(html), 'rdfa');
    expect(thing).toMatchObject({ types: ['Product'], source: 'rdfa', locator: 'data:rdfa:0' });
    expect([...(thing?.properties ?? [])]).toEqual([['name', ['Mug']]]);
  });
});

describe('data scripts', () => {
  it.each<[string, string, number]>([
    ['JSON', '<script type="application/json">{"product": {"sku": "A1"}}</script>', 1],
    ['a data layer', '<script>window.dataLayer = window.dataLayer || []; dataLayer.push({})</script>', 1],
    ['not a program', '<script>document.querySelector("a").click(); more();</script>', 0],
    ['not a file', '<script src="/dataLayer.js">dataLayer dataLayer dataLayer</script>', 0],
    ['not a template', '<script type="text/template">dataLayer dataLayer dataLayer</script>', 0],
    ['not what is too long', `<script type="application/json">{"a": "${'x'.repeat(500_000)}"}</script>`, 0],
  ])('keeps %s', (_, html, count) => {
    expect(snapshotOf(html).scripts).toHaveLength(count);
  });
});
