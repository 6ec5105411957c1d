import { describe, expect, it } from 'vitest';
import { isCode } from '../../../lib/extract/text/is-code.ts';

describe('isCode', () => {
  it.each<[string, boolean]>([
    ['10017', true],
    ['WN-2026-417', true],
    ['2026-00123', true],
    ['302-1234567-7654321', true],
    ['03/05/2026', false],
    ['3.5.26', false],
    ['2026-05-03', false],
    ['confirmed', false],
    ['7', false],
    [`1${'0'.repeat(40)}`, false],
  ])('%s', (written, is) => {
    expect(isCode(written)).toBe(is);
  });
});
