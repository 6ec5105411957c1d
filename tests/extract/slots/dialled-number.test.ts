import { expect, it } from 'vitest';
import { dialledNumber } from '../../../lib/extract/slots/dialled-number.ts';

it.each([
  ['+49 (0) 431 / 123 45-0', '+49431123450', '431123450'],
  ['(+44) 1632 960123', '+441632960123', '1632960123'],
  ['0033 1 99 00 12 34', '+33199001234', '199001234'],
  ['+39 06 5550 1234', '+390655501234', '0655501234'],
  ['+81-3-5555-0123', '+81355550123', '355550123'],
])('%j dials %s', (written, number, national) => {
  expect(dialledNumber(written)).toEqual({ number, national });
});

it.each(['+49 12', '+33 1 99 00 12 34 56 78', '+999 123456789', '+1 555 01'])(
  '%j dials nobody',
  (written) => {
    expect(dialledNumber(written)).toBeNull();
  },
);

it('leaves a number whose country nothing tells', () => {
  expect(dialledNumber('0431 12345')).toBeUndefined();
});
