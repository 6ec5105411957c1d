import { validate as cuit } from 'stdnum/lib/cjs/ar/cuit.js';
import { validate as abn } from 'stdnum/lib/cjs/au/abn.js';
import { validate as acn } from 'stdnum/lib/cjs/au/acn.js';
import { validate as kbo } from 'stdnum/lib/cjs/be/vat.js';
import { validate as bulstat } from 'stdnum/lib/cjs/bg/vat.js';
import { validate as cnpj } from 'stdnum/lib/cjs/br/cnpj.js';
import { validate as rut } from 'stdnum/lib/cjs/cl/rut.js';
import { validate as uscc } from 'stdnum/lib/cjs/cn/uscc.js';
import { validate as nit } from 'stdnum/lib/cjs/co/nit.js';
import { validate as ico } from 'stdnum/lib/cjs/cz/ico.js';
import { validate as cvr } from 'stdnum/lib/cjs/dk/cvr.js';
import { validate as registrikood } from 'stdnum/lib/cjs/ee/registrikood.js';
import { validate as spanish } from 'stdnum/lib/cjs/es/nif.js';
import { validate as ytunnus } from 'stdnum/lib/cjs/fi/ytunnus.js';
import { validate as siren } from 'stdnum/lib/cjs/fr/siren.js';
import { validate as siret } from 'stdnum/lib/cjs/fr/siret.js';
import { validate as ukvat } from 'stdnum/lib/cjs/gb/vat.js';
import { validate as afm } from 'stdnum/lib/cjs/gr/vat.js';
import { validate as oib } from 'stdnum/lib/cjs/hr/oib.js';
import { validate as anum } from 'stdnum/lib/cjs/hu/anum.js';
import { validate as gstin } from 'stdnum/lib/cjs/in/gstin.js';
import { validate as iva } from 'stdnum/lib/cjs/it/iva.js';
import { validate as hojin } from 'stdnum/lib/cjs/jp/cn.js';
import { validate as brn } from 'stdnum/lib/cjs/kr/brn.js';
import { validate as rfc } from 'stdnum/lib/cjs/mx/rfc.js';
import { validate as btw } from 'stdnum/lib/cjs/nl/btw.js';
import { validate as orgnrNo } from 'stdnum/lib/cjs/no/orgnr.js';
import { validate as ruc } from 'stdnum/lib/cjs/pe/ruc.js';
import { validate as nip } from 'stdnum/lib/cjs/pl/nip.js';
import { validate as regon } from 'stdnum/lib/cjs/pl/regon.js';
import { validate as portuguese } from 'stdnum/lib/cjs/pt/nif.js';
import { validate as cui } from 'stdnum/lib/cjs/ro/cui.js';
import { validate as pib } from 'stdnum/lib/cjs/rs/pib.js';
import { validate as inn } from 'stdnum/lib/cjs/ru/inn.js';
import { validate as orgnr } from 'stdnum/lib/cjs/se/orgnr.js';
import { validate as dph } from 'stdnum/lib/cjs/sk/dph.js';
import { validate as vkn } from 'stdnum/lib/cjs/tr/vkn.js';
import { validate as ubn } from 'stdnum/lib/cjs/tw/ubn.js';
import { validate as mst } from 'stdnum/lib/cjs/vn/mst.js';

/** One way in which a number is written, the country that gives it out, and the check of its digits. */
export interface NationalForm {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Looks at 30 characters at most; blanks, dots and hyphens may part the groups. */
  form: RegExp;
  /** Checks the compact number; null where the scheme has no check digits. */
  validate: ((value: string) => { isValid: boolean }) | null;
}

function form(country: string, written: RegExp, validate: NationalForm['validate']): NationalForm {
  const { source } = written;
  return {
    country,
    form: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])`,
      'gu',
    ),
    validate,
  };
}

const CUIT = /\d{2}-?\d{8}-?\d/;
const NINE = /\d{3}[ .\u00a0\u202f]?\d{3}[ .\u00a0\u202f]?\d{3}/;
const TEN = /\d{10}/;
const ELEVEN = /\d{11}/;

/**
 * Numbers of traders that carry no letters of their country, by the name that `rules/phrases` calls them by: only
 * the label before them tells what they are. A scheme with several forms lists each.
 */
export const NATIONAL_SCHEMES: Readonly<Record<string, readonly NationalForm[]>> = {
  abn: [form('AU', /\d{2}[ \u00a0]?\d{3}[ \u00a0]?\d{3}[ \u00a0]?\d{3}/, abn)],
  acn: [form('AU', /\d{3}[ \u00a0]?\d{3}[ \u00a0]?\d{3}/, acn)],
  afm: [form('GR', /(?:EL ?)?\d{9}/, afm)],
  anum: [form('HU', /\d{8}-\d-\d{2}/, anum)],
  brn: [form('KR', /\d{3}-?\d{2}-?\d{5}/, brn)],
  btw: [
    form('NL', /(?:NL[ .]?)?\d{4}[. ]?\d{2}[. ]?\d{3}[. ]?B[. ]?\d{2}/, btw),
    form('BE', /(?:BE[ .]?)?[01]?\d{3}[. ]\d{3}[. ]\d{3}|(?:BE[ .]?)?[01]\d{9}/, kbo),
  ],
  cegjegyzek: [form('HU', /\d{2}[- ]\d{2}[- ]\d{6}/, null)],
  cin: [form('IN', /[LU]\d{5}[A-Z]{2}\d{4}[A-Z]{3}\d{6}/, null)],
  cnpj: [form('BR', /\d{2}\.?\d{3}\.?\d{3} ?\/? ?\d{4} ?-? ?\d{2}/, cnpj)],
  cui: [form('RO', /(?:RO ?)?\d{6,10}/, cui)],
  cuit: [form('AR', CUIT, cuit)],
  cvr: [form('DK', /(?:DK[- ]?)?\d{2}[ \u00a0]?\d{2}[ \u00a0]?\d{2}[ \u00a0]?\d{2}/, cvr)],
  dic: [form('SK', TEN, dph)],
  edrpou: [form('UA', /\d{8}/, null)],
  eik: [form('BG', /\d{9}/, bulstat)],
  gemi: [form('GR', /\d{10,12}/, null)],
  gstin: [form('IN', /\d{2}[A-Z]{5}\d{4}[A-Z][A-Z\d]Z[A-Z\d]/, gstin)],
  hojin: [form('JP', /\d{13}/, hojin)],
  ico: [form('CZ', /\d{2,3}[ \u00a0]?\d{3}[ \u00a0]?\d{2,3}|\d{3}[ \u00a0]\d{2}[ \u00a0]\d{3}/, ico)],
  inn: [form('RU', /\d{12}|\d{10}/, inn)],
  invoice: [form('JP', /T-?\d{13}/, null)],
  iva: [form('IT', /(?:IT ?)?\d{11}/, iva)],
  kbo: [form('BE', /(?:BE[ .]?)?[01]\d{3}[. ]?\d{3}[. ]?\d{3}/, kbo)],
  krs: [form('PL', /\d{10}|\d{4} \d{3} \d{3}|\d{3} \d{3} \d{4}/, null)],
  kvk: [form('NL', /\d{8}|\d{2}[ .]\d{2}[ .]\d{2}[ .]\d{2}|\d{4} \d{4}|\d{2}[ .]\d{3}[ .]\d{3}/, null)],
  mbs: [form('HR', /\d{7,10}/, null)],
  mersis: [form('TR', /\d{16}|\d{4}[- ]\d{4}[- ]\d{4}[- ]\d{4}/, null)],
  mst: [form('VN', /\d{10}(?:-\d{3})?/, mst)],
  nif: [
    form('ES', /[A-HJ-NP-SUVW][-. ]?\d{2}[. ]?\d{3}[. ]?\d{2}[-. ]?[\dA-J]/, spanish),
    form('ES', /\d{1,2}[. ]?\d{3}[. ]?\d{3}[-. ]?[A-HJ-NP-TV-Z]|[XYZ][-. ]?\d{7}[-. ]?[A-Z]/, spanish),
    form('PT', NINE, portuguese),
  ],
  nip: [form('PL', /\d{10}|\d{3}[- ]\d{3}[- ]\d{2}[- ]\d{2}|\d{3}[- ]\d{2}[- ]\d{2}[- ]\d{3}/, nip)],
  nit: [form('CO', /\d{3}\.?\d{3}\.?\d{3}(?: ?- ?\d)?/, nit)],
  ogrn: [form('RU', /\d{15}|\d{13}/, null)],
  oib: [form('HR', ELEVEN, oib)],
  onrc: [form('RO', /J ?\d{1,2} ?\/ ?\d{1,7} ?\/ ?(?:\d{2}\.\d{2}\.)?\d{4}|[JF]\d{13}/, null)],
  orgnr: [
    form('SE', /\d{6}[- –]?\d{4}/, orgnr),
    form('NO', /(?:NO ?)?\d{3}[ .\u00a0]?\d{3}[ .\u00a0]?\d{3}/, orgnrNo),
  ],
  pib: [form('RS', /\d{9}/, pib)],
  registrikood: [form('EE', /\d{8}/, registrikood)],
  regnr: [form('LV', /(?:LV ?)?\d{11}/, null), form('LT', /\d{9}/, null)],
  regon: [form('PL', /\d{14}|\d{9}|\d{3} \d{3} \d{3}/, regon)],
  rfc: [form('MX', /[A-ZÑ&]{3,4}[- ]?\d{6}[- ]?[A-Z\d]{3}/, rfc)],
  ruc: [form('PE', ELEVEN, ruc), form('EC', /\d{13}/, null)],
  rut: [form('CL', /\d{1,2}\.?\d{3}\.?\d{3} ?- ?[\dKk]/, rut)],
  siren: [form('FR', /\d{3}[ .\u00a0\u202f]?\d{3}[ .\u00a0\u202f]?\d{3}(?![ .\u00a0\u202f]?\d)/, siren)],
  siret: [form('FR', /\d{3}[ .\u00a0\u202f]?\d{3}[ .\u00a0\u202f]?\d{3}[ .\u00a0\u202f]?\d{5}/, siret)],
  trn: [form('SA', /3\d{13}3/, null), form('AE', /10\d{13}/, null)],
  ubn: [form('TW', /\d{8}/, ubn)],
  ukvat: [form('GB', /\d{3} \d{4} \d{2}|\d{9}|\d{3} \d{3} \d{3}|\d{4} \d{3} \d{2}/, ukvat)],
  uscc: [form('CN', /\d{6,8}[A-Z\d]{10,12}/, uscc)],
  vkn: [form('TR', TEN, vkn)],
  ytunnus: [form('FI', /\d{7}-\d/, ytunnus)],
};
