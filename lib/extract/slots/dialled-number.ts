import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * What a telephone number with a country's prefix dials, as ITU-T E.164 writes it: `number` with the prefix and a plus,
 * `national` without both. Null where its country has no numbers of that length, undefined where it has no prefix, for
 * then nothing tells the country.
 *
 * @example dialledNumber('+49 (0) 431 / 123 45-0')?.number // '+49431123450'
 */
export function dialledNumber(written: string): { number: string; national: string } | null | undefined {
  const [, prefix, rest = ''] = /^\s*\(?(\+|00)(.*)$/s.exec(written) ?? [];
  if (prefix === undefined) return undefined;
  const phone = parsePhoneNumberFromString(`+${rest.replace(/\(0\)|\D/g, '')}`);
  return phone?.isPossible() ? { number: phone.number, national: phone.nationalNumber } : null;
}
