import type { Candidate } from '../candidate.ts';
import { dialledNumber } from '../slots/dialled-number.ts';
import { readVatId } from '../slots/vat-id.ts';
import { claim, type Entity, entitiesOf, isOf, textOf } from './entity.ts';
import { readAddress } from './read-address.ts';

const TYPES = ['Organization', 'Corporation', 'OnlineBusiness', 'OnlineStore', 'LocalBusiness', 'Store'];

/** Under these properties a page speaks of somebody else than the seller. */
const OTHERS = new Set([
  'author',
  'brand',
  'carrier',
  'creator',
  'customer',
  'hiringOrganization',
  'isRelatedTo',
  'itemReviewed',
  'manufacturer',
  'memberOf',
  'parentOrganization',
  'provider',
  'review',
  'sponsor',
  'subOrganization',
  'worksFor',
]);

/** True for an organisation that the page presents as its own, or as the seller. */
export function isSeller(entity: Entity): boolean {
  const isKnown = isOf(entity, ...TYPES) || entity.types.some((type) => type.endsWith('Store'));
  return isKnown && !OTHERS.has(entity.via);
}

/**
 * Reads who sells from a schema.org Organization: legal name, address, e-mail, telephone, tax numbers.
 *
 * A name that is no legal name counts only where an address or a tax number stands with it: a brand
 * alone does not tell who sells.
 *
 * @example readOrganization(organization, 'https://shop.example/', 0.8)
 */
export function readOrganization(organization: Entity, url: string, weight: number): Candidate[] {
  const found: Candidate[] = [];
  for (const address of entitiesOf(organization, 'address')) found.push(...readAddress(address, url, weight));
  const vat = textOf(organization, 'vatID', 'vatId');
  const vatId = vat && readVatId(vat.toUpperCase());
  if (vatId) found.push(...claim(organization, url, 'seller.vatId', vatId, ['vatID', 'vatId'], weight));
  const tax = textOf(organization, 'taxID');
  if (tax && tax.length >= 5 && tax.length <= 40 && /\d/.test(tax)) {
    const identifier = { scheme: 'tax', country: null, value: tax.replace(/\s+/g, ''), valid: null };
    found.push(...claim(organization, url, 'seller.taxId', identifier, ['taxID'], weight));
  }
  const legalName = textOf(organization, 'legalName');
  const name = textOf(organization, 'name');
  const isIdentified = found.some(({ path }) => path === 'seller.address' || path === 'seller.vatId');
  if (legalName) found.push(...claim(organization, url, 'seller.name', legalName, ['legalName'], weight));
  else if (name && isIdentified)
    found.push(...claim(organization, url, 'seller.name', name, ['name'], weight * 0.7));

  for (const holder of [organization, ...entitiesOf(organization, 'contactPoint')]) {
    const email = textOf(holder, 'email')?.replace(/^mailto:/i, '');
    if (email && /^[^\s@<>]{1,64}@[^\s@<>]{1,190}\.[^\s@<>.]{2,24}$/.test(email))
      found.push(...claim(holder, url, 'seller.email', email, ['email'], weight));
    const phone = textOf(holder, 'telephone')?.replace(/^tel:/i, '');
    if (phone && isPhone(phone))
      found.push(...claim(holder, url, 'seller.phone', phone, ['telephone'], weight));
  }
  return found;
}

/** Some themes fill in `000 000 000`. */
function isPhone(text: string): boolean {
  if (dialledNumber(text) === null) return false;
  const digits = text.replace(/\D/g, '');
  return digits.length >= 6 && digits.length <= 16 && text.length <= 40 && new Set(digits).size > 2;
}
