/** How an address of a country begins: with its largest place, and where it is told, with the postcode. */
export interface AddressForm {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Groups `postcode` and `city`; `place` where the largest place is the city, `town` where it stands alone. */
  head: RegExp;
  /** What must stand behind, so that it is an address and no mention of a place. */
  needs: RegExp;
}

/** A table kept as code, because names of places belong to no language's phrases; longer names stand first. */
export const EAST_ASIAN_ADDRESS_FORMS: readonly AddressForm[] = [
  {
    country: 'JP',
    head: /(?:〒?\s?(?<postcode>\d{3}[-‐－−]\d{4}|(?<=〒\s?)\d{7})[\s　,、]{0,3})?(?:北海道|青森県|岩手県|宮城県|秋田県|山形県|福島県|茨城県|栃木県|群馬県|埼玉県|千葉県|東京都|神奈川県|新潟県|富山県|石川県|福井県|山梨県|長野県|岐阜県|静岡県|愛知県|三重県|滋賀県|京都府|大阪府|兵庫県|奈良県|和歌山県|鳥取県|島根県|岡山県|広島県|山口県|徳島県|香川県|愛媛県|高知県|福岡県|佐賀県|長崎県|熊本県|大分県|宮崎県|鹿児島県|沖縄県)(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,5}?郡(?!山市|上市))?(?<city>四日市市|廿日市市|野々市市|八日市場市|十日町市|大町市|武蔵村山市|東村山市|村山市|羽村市|田村市|大村市|玉村町|余市町|市川市|市原市|町田市|村上市|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,7}?[市区町村])/gu,
    needs: /[\d０-９一二三四五六七八九十]/,
  },
  {
    country: 'JP',
    head: /〒\s?(?<postcode>\d{3}[-‐－−]?\d{4})[\s　,、]{0,3}(?<city>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,6}?[市区町村])/gu,
    needs: /[\d０-９]/,
  },
  {
    country: 'JP',
    head: /(?<![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])(?<city>札幌市|仙台市|さいたま市|千葉市|横浜市|川崎市|相模原市|新潟市|静岡市|浜松市|名古屋市|京都市|大阪市|堺市|神戸市|岡山市|広島市|北九州市|福岡市|熊本市)(?=[\p{sc=Han}]{1,3}区)/gu,
    needs: /[\d０-９一二三四五六七八九十]/,
  },
  {
    country: 'TW',
    head: /(?<postcode>(?<!\d)\d{3}(?:\d{2,3})?)?[\s　]{0,2}(?<city>台北市|臺北市|新北市|桃園市|台中市|臺中市|台南市|臺南市|高雄市|基隆市|新竹市|嘉義市|新竹縣|苗栗縣|彰化縣|南投縣|雲林縣|嘉義縣|屏東縣|宜蘭縣|花蓮縣|台東縣|臺東縣|澎湖縣|金門縣|連江縣)(?=[\p{sc=Han}\s])/gu,
    needs: /[路街道段巷村里][\s\S]{0,20}[\d０-９一二三四五六七八九十]\s?[號号]|[\d０-９]+[號号樓]/,
  },
  {
    country: 'HK',
    head: /(?<city>香港)(?=[\s\p{sc=Han}])/gu,
    needs: /[路街道里邨]\s?[\d０-９一二三四五六七八九十A-Z-]+\s?[號号]/,
  },
  {
    country: 'CN',
    head: /(?:(?<postcode>(?<!\d)\d{6})\s{1,2})?(?:(?<place>北京市|上海市|天津市|重庆市)|(?:(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省?|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区)(?<city>[\p{sc=Han}]{1,6}?(?:市|自治州|盟))|(?<=[\s:：，,]|^)(?<town>[\p{sc=Han}]{2,4}?市)(?=[\p{sc=Han}]{1,6}[区县镇]))/gu,
    needs: /[路街道巷弄村区镇][\s\S]{0,30}[\d０-９一二三四五六七八九十A-Z-]+\s?[号楼室栋幢座层]/,
  },
  {
    country: 'KR',
    head: /(?:[(（[]?(?:우편번호\s?[:：]?\s?|우\s?[)）]?\s?)?(?<postcode>(?<!\d)\d{5})[)）\]]?[\s,]{1,2})?(?:(?<place>서울특별시|서울시|서울|부산광역시|부산시|부산|대구광역시|대구시|대구|인천광역시|인천시|인천|광주광역시|대전광역시|대전시|대전|울산광역시|울산시|울산|세종특별자치시|세종시)|(?:경기도|경기|강원특별자치도|강원도|강원|충청북도|충북|충청남도|충남|전북특별자치도|전라북도|전북|전라남도|전남|경상북도|경북|경상남도|경남|제주특별자치도|제주도)\s(?<city>[\p{sc=Hangul}]{1,4}[시군]))(?=\s)/gu,
    needs: /[\p{sc=Hangul}\d](?:로|길|동|읍|면|리|가)\s?[\d０-９]/u,
  },
];
