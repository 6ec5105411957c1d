import type { Candidate } from '../candidate.ts';
import { claim, type Entity, textOf } from './entity.ts';

const PARTS = [
  'streetAddress',
  'postOfficeBoxNumber',
  'postalCode',
  'addressLocality',
  'addressRegion',
  'addressCountry',
];

/**
 * Reads a schema.org PostalAddress of a seller: its parts, and the whole address in one line where a
 * street or box and a place are there; half an address is claimed in parts only.
 *
 * @example readAddress(address, 'https://shop.example/imprint', 0.8)
 */
export function readAddress(address: Entity, url: string, weight: number): Candidate[] {
  const found: Candidate[] = [];
  const street = textOf(address, 'streetAddress', 'postOfficeBoxNumber');
  const postcode = textOf(address, 'postalCode');
  const city = textOf(address, 'addressLocality');
  const country = textOf(address, 'addressCountry');
  if (postcode) found.push(...claim(address, url, 'seller.postcode', postcode, ['postalCode'], weight));
  if (city) found.push(...claim(address, url, 'seller.city', city, ['addressLocality'], weight));
  if (country && /^[A-Za-z]{2}$/.test(country))
    found.push(...claim(address, url, 'seller.country', country.toUpperCase(), ['addressCountry'], weight));
  if (street && city) {
    const region = postcode ? undefined : textOf(address, 'addressRegion');
    const place = [postcode, city].filter(Boolean).join(' ');
    const line = [street, place, region, country].filter(Boolean).join(', ');
    found.push(...claim(address, url, 'seller.address', line, PARTS, weight));
  }
  return found;
}
