import type { Address } from './address.ts';

interface Place {
  start: number;
  end: number;
  value: Address;
}

const HAN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーヶケ々]`;
const REST = String.raw`[^\n\t|,、。()（）※]{0,40}`;

/** From the largest part to the smallest: prefecture, city or district, street. */
const JAPANESE = new RegExp(
  String.raw`(?:〒?[ \u3000]?(\d{3}[-‐－ー]\d{4})[ \u3000\n]{0,2})?(北海道|東京都|京都府|大阪府|[\p{Script=Han}]{2,3}県)[ \u3000]?(${HAN}{1,12}?(?:郡${HAN}{1,6}?[町村]|市|区|町|村))(${REST})`,
  'gu',
);
const KOREAN =
  /(?:\(?(\d{5})\)?[ ,]{1,2})?((?:서울|부산|대구|인천|광주|대전|울산|세종)(?:특별시|광역시|특별자치시|시)?|(?:경기|강원|충청북|충청남|전라북|전라남|경상북|경상남|제주|충북|충남|전북|전남|경북|경남)(?:도|특별자치도)?)[ ]([\p{Script=Hangul}]{1,6}[시군구])([^\n\t|]{0,50})/gu;
const CHINESE =
  /(?:(?:邮编[:：]?[ ]?)?(\d{6})[ ,，]{0,2})?((?:[\p{Script=Han}]{2,3}省)?[\p{Script=Han}]{2,4}市)([\p{Script=Han}]{1,6}[区區縣县][^\n\t|,，。()（）]{2,40})/gu;
const TAIWANESE =
  /(?:(\d{3}(?:\d{2,3})?)[ ]?)?((?:臺|台)[北中南東]市|新北市|桃園市|高雄市|基隆市|新竹[市縣]|[\p{Script=Han}]{2}縣)([\p{Script=Han}]{1,4}[區鄉鎮市][^\n\t|,，。()（）]{2,40})/gu;

/**
 * Finds postal addresses of Japan, Korea, China and Taiwan, which run from the prefecture down to the house and
 * need no postcode.
 *
 * @example findEasternAddresses('所在地 大阪府大阪市西区見本町1-2')[0]?.value.city → '大阪市'
 */
export function findEasternAddresses(text: string): Place[] {
  if (!/[\u3040-\u9fff\uac00-\ud7af]/.test(text)) return [];
  const found = [
    ...[...text.matchAll(JAPANESE)].map((match) => placeOf(match, 'JP', match[3] ?? '')),
    ...[...text.matchAll(KOREAN)].map((match) => placeOf(match, 'KR', match[2] ?? '')),
    ...[...text.matchAll(TAIWANESE)].map((match) => placeOf(match, 'TW', match[2] ?? '')),
    ...[...text.matchAll(CHINESE)].map((match) =>
      placeOf(match, 'CN', (match[2] ?? '').replace(/^.*省/u, '')),
    ),
  ]
    .filter(({ value }) => /\d/.test(value.text.replace(value.postcode, '')))
    .sort((a, b) => a.start - b.start);
  return found.filter(({ start }, at) => at === 0 || start >= (found[at - 1]?.end ?? 0));
}

function placeOf(match: RegExpExecArray, country: string, city: string): Place {
  const written = match[0].replace(/[\s\u3000]+$/u, '');
  const value = {
    text: written.replace(/\s+/g, ' '),
    postcode: (match[1] ?? '').replace(/[‐－ー]/g, '-'),
    city,
    country,
    hasStreet: true,
  };
  return { start: match.index, end: match.index + written.length, value };
}
