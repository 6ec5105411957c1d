/** A city that its address marks as one, and where it stands, in UTF-16 units. */
interface CitySpan {
  start: number;
  end: number;
  value: string;
}

const NAME = '\\p{Lu}[\\p{L}\\p{M}’-]{1,30}(?:[ ]\\p{Lu}[\\p{L}\\p{M}’-]{1,30}){0,2}(?![\\p{L}\\p{M}])';

/** The provinces of Turkey, as they are written behind the stroke. */
const PROVINCES =
  `Adana Adıyaman Afyonkarahisar Ağrı Aksaray Amasya Ankara Antalya Ardahan Artvin Aydın Balıkesir
  Bartın Batman Bayburt Bilecik Bingöl Bitlis Bolu Burdur Bursa Çanakkale Çankırı Çorum Denizli
  Diyarbakır Düzce Edirne Elazığ Erzincan Erzurum Eskişehir Gaziantep Giresun Gümüşhane Hakkâri Hatay
  Iğdır Isparta İstanbul Istanbul İzmir Izmir Kahramanmaraş Karabük Karaman Kars Kastamonu Kayseri
  Kilis Kırıkkale Kırklareli Kırşehir Kocaeli Konya Kütahya Malatya Manisa Mardin Mersin Muğla Muş
  Nevşehir Niğde Ordu Osmaniye Rize Sakarya Samsun Siirt Sinop Sivas Şanlıurfa Şırnak Tekirdağ Tokat
  Trabzon Tunceli Uşak Van Yalova Yozgat Zonguldak İSTANBUL ANKARA İZMİR BURSA ANTALYA KONYA KOCAELİ
  MERSİN GAZİANTEP KAYSERİ ESKİŞEHİR SAMSUN`.split(/\s+/);

/**
 * Addresses without a postcode in which a word or the place that follows says which part is the city: a county of Romania,
 * the letter before cities in Cyrillic, the prefix of Vietnam's cities, the province behind a stroke in Turkey, the number
 * of a house before it in Israel.
 */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}])(?:[Ss]at(?:ul)?|[Cc]om(?:una)?\\.?|[Ll]oc(?:alitatea)?\\.?|[Mm]un(?:icipiul)?\\.?|[Oo]r(?:aș|aşul|așul|as)?\\.?)[ ]?(?<city>${NAME}),?[ ](?:[Cc]om(?:una)?\\.?[ ][^,\\n]{2,30},?[ ])?[Jj]ud(?:ețul|etul|\\.)?[ ]?\\p{Lu}`,
    'gu',
  ),
  new RegExp(`(?<=,[ ]?)(?<city>${NAME}),[ ]?[Jj]ud(?:ețul|etul|\\.)?[ ]?\\p{Lu}`, 'gu'),
  /(?<![\p{L}])(?<city>București|Bucuresti)(?=,? ?(?:[Ss]ect(?:or|orul|\.)))/gu,
  new RegExp(
    `(?<=(?:^|[\\s,:;(])(?:гр|г|м|город|місто)\\.?[ ]?)(?<city>${NAME})(?=,?[ ]?(?:ул|бул|вул|пр|ж|просп|пер|пл|р-н|кв|№|\\n|$))`,
    'gu',
  ),
  new RegExp(`(?<=[,\\n][ ]?)(?:T[Pp]\\.?|Thành phố|thành phố)[ ]?(?<city>${NAME})`, 'gu'),
  /(?<=(?:[Pp]hường|[Qq]uận|[Hh]uyện|P\.|Q\.)[^\n]{1,40}, ?)(?<city>Hà Nội|Đà Nẵng|Hải Phòng|Cần Thơ|Hồ Chí Minh)(?!\p{L})/gu,
  new RegExp(`(?<![\\p{L}])\\p{Lu}[\\p{L}]{2,20} ?\\/ ?(?<city>${PROVINCES.join('|')})(?!\\p{L})`, 'gu'),
  /(?:רחוב|רח['׳]) [\u0590-\u05ff'"׳״ -]{2,30} \d{1,3},? (?<city>[\u0590-\u05ff'"׳״-]{2,15}(?: [\u0590-\u05ff'"׳״-]{2,15})?)(?=[.,\n]|$)/gu,
];

/**
 * Finds cities in addresses without a postcode, where the address itself marks them; in order, without overlap.
 *
 * @example findMarkedCities('Str. Exemplu 5, Sibiu, jud. Sibiu')[0]?.value // 'Sibiu'
 */
export function findMarkedCities(text: string): CitySpan[] {
  const found = FORMS.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ 0: written, index, groups }): CitySpan[] => {
      const { city } = groups ?? {};
      return city === undefined ? [] : [{ start: index, end: index + written.length, value: city }];
    }),
  ).sort((a, b) => a.start - b.start);
  return found.filter(({ start }, at) => at === 0 || start >= (found[at - 1]?.end ?? 0));
}
