import { validate as validateSiren } from 'stdnum/lib/cjs/fr/siren.js';
import { validate as validateSiret } from 'stdnum/lib/cjs/fr/siret.js';
import type { Identifier } from '../../facts/values.ts';

/** How the numbers of the French business register are written, with or without blanks, and how they are checked. */
const SCHEMES = {
  siret: {
    form: /(?<!\d)\d{3}[ .\u00a0\u202f]?\d{3}[ .\u00a0\u202f]?\d{3}[ .\u00a0\u202f]?\d{5}(?!\d)/g,
    validate: validateSiret,
  },
  siren: {
    form: /(?<!\d)\d{3}[ .\u00a0\u202f]?\d{3}[ .\u00a0\u202f]?\d{3}(?![ .\u00a0\u202f]?\d)/g,
    validate: validateSiren,
  },
} as const;

/**
 * Finds the numbers that INSEE gives to a business (SIREN, nine digits) or to one of its places (SIRET, fourteen).
 *
 * `valid` tells whether the check digit holds (ISO/IEC 7812, Luhn). Any long number looks like one, so only the
 * words before it make it a fact.
 *
 * @example findBusinessNumbers('SIREN 732 829 320', 'siren')[0]?.value.valid → true
 */
export function findBusinessNumbers(
  text: string,
  scheme: keyof typeof SCHEMES,
): { start: number; end: number; value: Identifier }[] {
  const { form, validate } = SCHEMES[scheme];
  return [...text.matchAll(form)].map(({ 0: written, index }) => {
    const value = written.replace(/\D/g, '');
    const identifier = { scheme, country: 'FR', value, valid: validate(value).isValid };
    return { start: index, end: index + written.length, value: identifier };
  });
}
