const NAME = '\\p{Lu}[\\p{L}\\p{M}’-]{1,30}(?:[ ]\\p{Lu}[\\p{L}\\p{M}’-]{1,30}){0,2}(?![\\p{L}\\p{M}])';

/** A city behind a street, with the letter of a part of it: `Odense C`; not a shortened word that says what follows. */
const CITY = `(?<city>(?!(?:[Mm]un|[Cc]om|[Ss]at|[Ll]oc|[Jj]ud|[Ss]ector|[Bb]l|[Ss]c|[Aa]p|[Ee]t)(?!\\p{L}))${NAME}(?:[ ]\\p{Lu}{1,2}(?!\\p{L}))?)`;

/** A house number, with the letter, stairs and door that may stand behind it. */
const HOUSE = '(?:(?:nr|no|č|br|št|д)\\.? ?)?\\d{1,4} ?(?:[\\p{L}](?!\\p{L}))?(?:[/-]\\d{1,4}\\p{L}?)?\\.?';
const STREET_NAME = '[\\p{L}\\p{M}\\d.’„“”"«»-]{1,30}(?:[ ][\\p{L}\\p{M}\\d.’„“”"«»-]{1,30}){0,3}?';

/** A city ends its line or piece; a country or a number of a district may follow. */
const PIECE_END = '(?=[ ]?(?:[.,;|·•–)\\n]|\\d{4,6}(?!\\d)|$))';
const PIECE_START = '(?<=(?:^|[\\n:;|·•(–]|[.,][ ])[ ]?)';

/** What streets are called before their name: `ul. Przykładowa`, `Str. Exemplu`, `вул. Зразкова`. */
const STREET_FIRST =
  'ul|ulica|ulice|ulici|os|al|aleja|pl|str|strada|b-dul|bd|bulevardul|calea|șos|aleea|ул|улица|бул|пр|пр-т|просп|пер|наб|ш|вул|вулиця|bul|tř|nám';
/** What they are called behind it: `Gedimino pr.`, `Brīvības iela`, `Pärnu mnt`, `Piac utca`. */
const STREET_LAST =
  'g|gatvė|pr|al|pl|iela|prospekts|bulvāris|gatve|šoseja|tn|tänav|mnt|maantee|tee|pst|puiestee|u|utca|út|útja|tér|tere|krt|körút|sor|köz|cesta|ulica|trg|nábřeží|ulice|caddesi|улица|просп|пр|пер|бульвар|шоссе|вулиця|проспект';
/** What they end with in the North: `Storgatan`, `Strandvejen`, `Koivukatu`. */
const STREET_TAIL =
  'gatan|gata|gaten|gate|vägen|veien|vegen|vejen|vej|gade|gaden|stræde|allé|alle|gränd|torget|torg|stigen|katu|tie|kuja|polku|raitti|puistikko';

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

const VIETNAM = 'Hà Nội|Đà Nẵng|Hải Phòng|Cần Thơ|Hồ Chí Minh';
const ISRAEL =
  'תל[ -]אביב(?:[ -]יפו)?|ירושלים|חיפה|ראשון לציון|פתח[ -]תקו?וה|אשדוד|נתניה|באר שבע|חולון|בני ברק|רמת גן|רמת השרון|אשקלון|רחובות|בת ים|הרצליה|כפר סבא|חדרה|מודיעין|נצרת|רעננה|רמלה|לוד|גבעתיים|הוד השרון|נהריה|עפולה|אילת|עכו|טבריה|נס ציונה|כרמיאל|יבנה|ראש העין|גבעת שמואל';
const HEBREW = '[\\u0590-\\u05ff\'"׳״-]';

/** A table kept as code, because what streets and places are called belongs to addresses, not to phrases; each has a group `city`. */
export const MARKED_CITY_FORMS: readonly RegExp[] = [
  // Romania: the county behind the place, the sector behind the capital.
  form(
    `(?<![\\p{L}])(?:[Ss]at(?:ul)?|[Cc]om(?:una)?\\.?|[Ll]oc(?:alitatea)?\\.?|[Mm]un(?:icipiul)?\\.?|[Oo]r(?:aș|aşul|așul|as)?\\.?)[ ]?(?<city>${NAME}),?[ ](?:[Cc]om(?:una)?\\.?[ ][^,\\n]{2,30},?[ ])?[Jj]ud(?:ețul|etul|\\.)?[ ]?\\p{Lu}`,
  ),
  form(`(?<=,[ ]?)(?<city>${NAME}),[ ]?[Jj]ud(?:ețul|etul|\\.)?[ ]?\\p{Lu}`),
  form(`(?<![\\p{L}])(?<city>București|Bucuresti)(?=,? ?(?:[Ss]ect(?:or|orul|\\.)))`),
  // Cyrillic: the letter before the city.
  form(
    `(?<=(?:^|[\\s,:;(])(?:гр|г|м|город|місто)\\.?[ ]?)(?<city>${NAME})(?=,?[ ]?(?:ул|бул|вул|пр|ж|просп|пер|пл|р-н|кв|№|\\n|$))`,
  ),
  // Vietnam: the prefix of the city, or one that is a province, behind a ward or a street.
  form(`(?<=[,\\n][ ]?)(?:T[Pp]\\.?|Thành phố|thành phố)[ ]?(?<city>${NAME})`),
  form(
    `(?<=(?:[Pp]hường|[Qq]uận|[Hh]uyện|P\\.|Q\\.|[Ss]ố|[Đđ]ường|[Pp]hố|[Nn]gõ)[^\\n]{1,60}, ?)(?<city>${VIETNAM})(?!\\p{L})`,
  ),
  form(
    `(?<=^|[\\n:|] ?)\\d{1,4}\\p{Lu}?(?:\\/\\d{1,4})*[ ]\\p{Lu}[\\p{L}\\p{M}]{0,10}(?:[ ]\\p{Lu}[\\p{L}\\p{M}]{0,10}){1,3}, ?(?<city>${VIETNAM})(?!\\p{L})`,
  ),
  // Turkey: the province behind the stroke.
  form(`(?<![\\p{L}])\\p{Lu}[\\p{L}]{2,20} ?\\/ ?(?<city>${PROVINCES.join('|')})(?!\\p{L})`),
  // Israel and its neighbours: behind the number of the house, or the street.
  form(
    `(?:רחוב|רח['׳]|שדרות|שד['׳])[ ]${HEBREW}{2,30}(?:[ ]${HEBREW}{2,30}){0,3}[ ]\\d{1,3},?[ ](?<city>${HEBREW}{2,15}(?:[ ]${HEBREW}{2,15})?)(?=[.,\\n]|[ ]\\d{5,7}|$)`,
  ),
  form(`(?<![\\p{L}])(?:${HEBREW}{2,15}[ ]){1,3}\\d{1,3},?[ ](?<city>${ISRAEL})(?![\\p{L}])`),
  form(
    `(?<![\\p{L}])(?:شارع|طريق|حي)[ ][\\p{L}\\p{M}\\d ]{2,50}[،,][ ]?(?:مدينة[ ])?(?<city>[\\p{sc=Arab}]{3,15}(?:[ ][\\p{sc=Arab}]{3,15})?)(?=[ ]?(?:[،,.\\n]|\\d{5}|$))`,
  ),
  // A street that its name tells, its number, and the city behind a comma.
  form(
    `(?<![\\p{L}])(?:${STREET_FIRST})(?:\\.[ ]?|[ ])${STREET_NAME},?[ ]${HOUSE},[ ]?${CITY}${PIECE_END}`,
    'giu',
  ),
  form(
    `(?<![\\p{L}])${STREET_NAME}[ ](?:${STREET_LAST})\\.?,?[ ]${HOUSE}(?:-\\d{1,3})?,[ ]?${CITY}${PIECE_END}`,
  ),
  form(`(?<![\\p{L}])\\p{Lu}[\\p{L}’-]*(?:${STREET_TAIL})[ ]${HOUSE},[ ]?${CITY}${PIECE_END}`),
  // The city, and such a street behind it.
  form(`${PIECE_START}(?<city>${NAME}),[ ](?:${STREET_FIRST})(?:\\.[ ]?|[ ])${STREET_NAME},?[ ]${HOUSE}`),
  form(`${PIECE_START}(?<city>${NAME}),[ ]${STREET_NAME}[ ](?:${STREET_LAST})\\.?,?[ ]${HOUSE}`),
  // Behind what says that it is an address: the street may be called anything.
  form(
    `(?<=(?:^|[\\s|])(?:adresa|sídlo|sídlem|sídlom|sjedište|sedež|adres|siedziba|aadress|adrese|adresas|adresse|adress|besöksadress|besøksadresse|osoite|cím|székhely|адрес|адреса|διεύθυνση|έδρα):?[ \\n])\\p{Lu}[\\p{L}\\p{M}.’-]{1,30}(?:[ ][\\p{L}\\p{M}.’-]{1,30}){0,3}[ ]${HOUSE},[ ]?${CITY}${PIECE_END}`,
    'giu',
  ),
];

function form(source: string, flags = 'gu'): RegExp {
  return new RegExp(source, flags);
}
