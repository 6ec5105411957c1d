/** Counties, states and provinces that stand between a city and its postcode, by country; a table of names. */
const NAMES: Readonly<Record<string, string>> = {
  GB:
    'bedfordshire|beds|berkshire|berks|buckinghamshire|bucks|cambridgeshire|cambs|cheshire|cornwall|cumbria|derbyshire|devon|' +
    'dorset|county durham|co durham|east riding of yorkshire|east yorkshire|east sussex|essex|gloucestershire|glos|' +
    'greater london|greater manchester|hampshire|hants|herefordshire|hertfordshire|herts|isle of wight|kent|lancashire|lancs|' +
    'leicestershire|leics|lincolnshire|lincs|merseyside|middlesex|middx|norfolk|northamptonshire|northants|northumberland|' +
    'north yorkshire|nottinghamshire|notts|oxfordshire|oxon|rutland|shropshire|somerset|south yorkshire|staffordshire|staffs|' +
    'suffolk|surrey|tyne and wear|tyne & wear|warwickshire|west midlands|west sussex|west yorkshire|wiltshire|wilts|' +
    'worcestershire|worcs|yorkshire|aberdeenshire|angus|argyll|ayrshire|dumfriesshire|fife|highland|lanarkshire|midlothian|' +
    'perthshire|renfrewshire|west lothian|east lothian|anglesey|carmarthenshire|ceredigion|conwy|denbighshire|flintshire|' +
    'glamorgan|south glamorgan|gwent|gwynedd|monmouthshire|pembrokeshire|powys|england|scotland|wales|northern ireland|' +
    'county antrim|co antrim|county armagh|co armagh|county down|co down|county fermanagh|co fermanagh|county tyrone|co tyrone',
  IE:
    'carlow|cavan|clare|cork|donegal|dublin|galway|kerry|kildare|kilkenny|laois|leitrim|limerick|longford|louth|mayo|meath|' +
    'monaghan|offaly|roscommon|sligo|tipperary|waterford|westmeath|wexford|wicklow',
  US:
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|' +
    'iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|' +
    'nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|' +
    'south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming',
  CA:
    'alberta|british columbia|manitoba|new brunswick|newfoundland and labrador|nova scotia|ontario|prince edward island|quebec|' +
    'québec|saskatchewan',
  AU: 'new south wales|queensland|south australia|tasmania|victoria|western australia|australian capital territory',
  IN:
    'andhra pradesh|assam|bihar|chhattisgarh|delhi|new delhi|goa|gujarat|haryana|himachal pradesh|jammu and kashmir|jharkhand|' +
    'karnataka|kerala|madhya pradesh|maharashtra|manipur|meghalaya|mizoram|nagaland|odisha|punjab|rajasthan|sikkim|' +
    'tamil nadu|telangana|tripura|uttar pradesh|uttarakhand|west bengal',
  MX:
    'aguascalientes|baja california|baja california sur|campeche|chiapas|chihuahua|coahuila|colima|durango|guanajuato|guerrero|' +
    'hidalgo|jalisco|estado de méxico|edo de méxico|michoacán|morelos|nayarit|nuevo león|oaxaca|puebla|querétaro|' +
    'quintana roo|san luis potosí|sinaloa|sonora|tabasco|tamaulipas|tlaxcala|veracruz|yucatán|zacatecas|jal|n l|cdmx',
};

const REGIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([country, names]) =>
    names.split('|').flatMap((name): [string, string][] =>
      // Irish counties are cities too; only with their label they are none.
      country === 'IE'
        ? [
            [`co ${name}`, country],
            [`county ${name}`, country],
          ]
        : [[name, country]],
    ),
  ),
);

/** The cities that have the name of their state, so that nothing else stands before the postcode. */
const CITIES: ReadonlySet<string> = new Set([
  'delhi',
  'new delhi',
  'puebla',
  'querétaro',
  'oaxaca',
  'cdmx',
  'durham',
]);

/** What regions are called, around their name, by country: `Cēsu nov.`, `jud. Brașov`, `Львівська обл.` */
const KINDS: readonly (readonly [country: string | null, digits: number, name: RegExp])[] = [
  ['LV', 4, /^\p{L}{3,} (?:nov|novads|pag|pagasts)$/u],
  ['LT', 5, /^\p{L}{3,} (?:r sav|raj|rajonas|m sav)$/u],
  ['EE', 5, /^(?:\p{L}{3,} (?:vald|maakond)|\p{L}{3,}maa)$/u],
  ['RO', 6, /^(?:jud|judet|județ|judetul|județul) \p{L}{3,}(?: \p{L}{3,})?$/u],
  [null, 5, /^\p{Script=Cyrillic}{4,} (?:обл|область|р н|район)$/u],
  [null, 6, /^\p{Script=Cyrillic}{4,} (?:обл|область|край|р н|район)$/u],
];

/** Digits of a country's postcodes, where they are only digits. */
const DIGITS: Readonly<Record<string, number>> = { US: 5, AU: 4, IN: 6, MX: 5 };

/**
 * The country of a region by the words that name it in small letters; undefined where they name none, or where its
 * postcodes do not look like the one that follows. `isSure` says that a place alone stands before it, and no house.
 *
 * @example regionOf(['west', 'yorkshire'], 'HX7 8DG') // { country: 'GB', isCity: false, isSure: true }
 */
export function regionOf(
  words: readonly string[],
  postcode: string,
): { country: string | null; isCity: boolean; isSure: boolean } | undefined {
  const name = words.join(' ');
  const country = REGIONS.get(name);
  if (country === undefined) {
    const kind = KINDS.find(([, digits, form]) => postcode.length === digits && form.test(name));
    return kind && { country: kind[0], isCity: false, isSure: false };
  }
  const digits = DIGITS[country];
  const [figures = ''] = postcode.replace(' ', '').split('-');
  const fits =
    digits === undefined ? /\p{L}/u.test(figures) : /^\d+$/.test(figures) && figures.length === digits;
  return fits ? { country, isCity: CITIES.has(name), isSure: true } : undefined;
}
