import { EAST_ASIAN_ADDRESS_FORMS } from './east-asian-address-forms.ts';
import type { Address } from './postal-address.ts';

/** An address and where it stands, in UTF-16 units. */
interface AddressSpan {
  start: number;
  end: number;
  value: Address;
}

/** What ends an address on its line. */
const END =
  /[\n\t。|｜;；]|\s{2,}|\s?(?:TEL|Tel|tel|電話|电话|電 話|전화|대표|대표번호|고객센터|사업자|통신판매|FAX|Fax|邮编|郵編|E-?mail|メール|営業時間|[（(]地図|地図)/;
const LONGEST = 90;

/**
 * Finds postal addresses of Japan, China, Taiwan, Hong Kong and Korea: they begin with the largest place, and with
 * the postcode where it is told. In order, without overlap.
 *
 * @example findEastAsianAddresses('〒150-0001 東京都渋谷区神宮前1-2-3')[0]?.value.city → '渋谷区'
 */
export function findEastAsianAddresses(text: string): AddressSpan[] {
  const spans: AddressSpan[] = [];
  for (const { country, head, needs } of EAST_ASIAN_ADDRESS_FORMS)
    for (const { 0: written, index, groups } of text.matchAll(head)) {
      const { place, town, city = place ?? town, postcode: code } = groups ?? {};
      const from = index + written.length;
      const tail = text.slice(from, from + LONGEST);
      const rest = tail.slice(0, END.exec(tail)?.index ?? LONGEST).trimEnd();
      const start = index + written.search(/\S/);
      const end = from + rest.length;
      // 大分県豊後高田市: all that its line says.
      const isPlace = country === 'JP' && place === undefined && rest === '' && isLineStart(text, start);
      if (city === undefined || (!isPlace && !needs.test(written.slice(-3) + rest))) continue;
      if (spans.some((span) => start < span.end && span.start < end)) continue;
      const postcode = code?.replace(/[‐－−]/g, '-') ?? postcodeBehind(text, from, end, country);
      const value = { text: text.slice(start, end).replace(/\s+/g, ' '), postcode, city, country };
      spans.push({ start, end, value: isPlace ? { ...value, isPlace } : value });
    }
  return spans.sort((a, b) => a.start - b.start);
}

function isLineStart(text: string, start: number): boolean {
  return /(?:^|[\n\t:：])[ 　]*$/.test(text.slice(Math.max(0, start - 4), start));
}

/** China writes its postcode behind: `邮编：518000`; Korea sometimes: `(06234)`, `(우) 06234`. */
function postcodeBehind(text: string, start: number, end: number, country: string): string | null {
  const tail = text.slice(end, end + 20);
  if (country === 'KR')
    return (
      /[(（](?:우편번호|우)?[\s:：)）]{0,3}(\d{5})[)）]?(?![\d-])/.exec(text.slice(start, end + 20))?.[1] ??
      null
    );
  if (country === 'CN')
    return /^[\s,，(（]{0,3}(?:邮编|邮政编码)\s?[:：]?\s?(\d{6})(?!\d)/.exec(tail)?.[1] ?? null;
  return null;
}
