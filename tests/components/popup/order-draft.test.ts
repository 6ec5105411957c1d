import { describe, expect, it } from 'vitest';
import { entryOf, fieldsOf, problemsOf } from '../../../components/popup/order-draft.ts';
import { DRAFT, EMPTY_DRAFT, TODAY } from '../samples/popup.ts';

const FIELDS = fieldsOf(DRAFT, TODAY);

describe('fieldsOf', () => {
  it('takes what was read, and today where no day was', () => {
    expect(FIELDS).toMatchObject({
      shop: 'wollhaus-nord.example',
      amount: '94.80',
      currency: 'EUR',
      day: TODAY,
    });
  });

  it('has one empty thing to fill in where nothing was read', () => {
    expect(fieldsOf(EMPTY_DRAFT, TODAY)).toMatchObject({ shop: '', amount: '', items: [{ name: '' }] });
  });
});

describe('problemsOf', () => {
  it.each([
    ['nothing wrong', {}, {}],
    ['no total is fine', { amount: '' }, {}],
    ['no shop', { shop: '  ' }, { shop: 'form.problem.shop' }],
    ['no amount', { amount: 'ten' }, { amount: 'form.problem.amount' }],
    ['nothing bought', { items: [{ name: ' ', read: null }] }, { items: 'form.problem.items' }],
    ['no day', { day: '' }, { day: 'form.problem.day' }],
    ['a day to come', { day: '2026-11-14' }, { day: 'form.problem.dayAhead' }],
  ])('%s', (_name, change, problems) => {
    expect(problemsOf({ ...FIELDS, ...change }, TODAY)).toEqual(problems);
  });
});

describe('entryOf', () => {
  it('keeps price and quantity of a thing that was read, and leaves empty things out', () => {
    const fields = {
      ...FIELDS,
      items: [...FIELDS.items, { name: '', read: null }, { name: ' Comb ', read: null }],
    };
    expect(entryOf(fields, 'Wollhaus Nord GmbH')).toEqual({
      shop: 'wollhaus-nord.example',
      seller: 'Wollhaus Nord GmbH',
      number: 'WN-20941',
      total: { amount: '94.80', currency: 'EUR' },
      items: [
        { name: 'Wollpullover „Förde“, Größe M', quantity: 1, price: { amount: '89.90', currency: 'EUR' } },
        { name: 'Comb' },
      ],
      day: TODAY,
    });
  });

  it('has null for what is not known', () => {
    expect(entryOf({ ...FIELDS, number: ' ', amount: '' }, null)).toMatchObject({
      number: null,
      total: null,
      seller: null,
    });
  });
});
