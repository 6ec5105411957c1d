import type { Identifier } from '../../facts/values.ts';
import { NATIONAL_SCHEMES } from './national-schemes.ts';

/** Schemes whose numbers are known as such; the others are the number under which their country taxes sales. */
const NAMED: ReadonlySet<string> = new Set(['siren', 'siret']);

/**
 * Finds numbers that a register or tax office gives to traders without the letters of its country: `CNPJ`, `NIP`,
 * `CVR`; `scheme` is a name of `NATIONAL_SCHEMES`.
 *
 * `valid` tells whether the check digits hold, null where the scheme has none. Any long number looks like one, so
 * only the words before it make it a fact. One digit over and over is a blank to fill in, and no number.
 *
 * @example findBusinessNumbers('SIREN 732 829 320', 'siren')[0]?.value.valid → true
 */
export function findBusinessNumbers(
  text: string,
  scheme: string,
): { start: number; end: number; value: Identifier }[] {
  const forms = Object.hasOwn(NATIONAL_SCHEMES, scheme) ? NATIONAL_SCHEMES[scheme] : undefined;
  const found: { start: number; end: number; value: Identifier }[] = [];
  for (const { country, form, validate } of forms ?? [])
    for (const { 0: written, index } of text.matchAll(form)) {
      const end = index + written.length;
      if (isBlank(written) || found.some((other) => other.start < end && index < other.end)) continue;
      const value = written.replace(/[^\p{L}\d]/gu, '').toUpperCase();
      const name = NAMED.has(scheme) ? scheme : 'vat';
      const valid = validate ? validate(value).isValid : null;
      found.push({ start: index, end, value: { scheme: name, country, value, valid } });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** `00000000`, `12345678`: what stands in a template until somebody fills it in. */
function isBlank(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  return new Set(digits).size < 3 || '1234567890123456'.startsWith(digits);
}
