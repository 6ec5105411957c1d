import { validate as at } from 'stdnum/lib/cjs/at/uid.js';
import { validate as be } from 'stdnum/lib/cjs/be/vat.js';
import { validate as bg } from 'stdnum/lib/cjs/bg/vat.js';
import { validate as ch } from 'stdnum/lib/cjs/ch/vat.js';
import { validate as cy } from 'stdnum/lib/cjs/cy/vat.js';
import { validate as cz } from 'stdnum/lib/cjs/cz/dic.js';
import { validate as de } from 'stdnum/lib/cjs/de/vat.js';
import { validate as dk } from 'stdnum/lib/cjs/dk/cvr.js';
import { validate as ee } from 'stdnum/lib/cjs/ee/kmkr.js';
import { validate as es } from 'stdnum/lib/cjs/es/nif.js';
import { validate as fi } from 'stdnum/lib/cjs/fi/alv.js';
import { validate as fr } from 'stdnum/lib/cjs/fr/tva.js';
import { validate as gb } from 'stdnum/lib/cjs/gb/vat.js';
import { validate as gr } from 'stdnum/lib/cjs/gr/vat.js';
import { validate as hr } from 'stdnum/lib/cjs/hr/oib.js';
import { validate as hu } from 'stdnum/lib/cjs/hu/anum.js';
import { validate as ie } from 'stdnum/lib/cjs/ie/vat.js';
import { validate as it } from 'stdnum/lib/cjs/it/iva.js';
import { validate as lt } from 'stdnum/lib/cjs/lt/pvm.js';
import { validate as lu } from 'stdnum/lib/cjs/lu/tva.js';
import { validate as lv } from 'stdnum/lib/cjs/lv/pvn.js';
import { validate as mt } from 'stdnum/lib/cjs/mt/vat.js';
import { validate as nl } from 'stdnum/lib/cjs/nl/btw.js';
import { validate as no } from 'stdnum/lib/cjs/no/mva.js';
import { validate as pl } from 'stdnum/lib/cjs/pl/nip.js';
import { validate as pt } from 'stdnum/lib/cjs/pt/nif.js';
import { validate as ro } from 'stdnum/lib/cjs/ro/cif.js';
import { validate as se } from 'stdnum/lib/cjs/se/vat.js';
import { validate as si } from 'stdnum/lib/cjs/si/ddv.js';
import { validate as sk } from 'stdnum/lib/cjs/sk/dph.js';

/** How a country writes the VAT id of a trader (Annex XII of Regulation (EU) 904/2010 and national law). */
export interface VatScheme {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Form of the compact number after its prefix; one of the lengths it may have, longest first. */
  forms: readonly RegExp[];
  /** Checks the compact number with prefix. */
  validate: (value: string) => { isValid: boolean };
}

function scheme(country: string, validate: VatScheme['validate'], ...forms: RegExp[]): VatScheme {
  return { country, forms, validate };
}

/** VAT schemes by prefix. Each module of `stdnum` is imported alone, so that a bundle holds these only. */
export const VAT_SCHEMES: Readonly<Record<string, VatScheme>> = {
  AT: scheme('AT', at, /^U\d{8}/),
  BE: scheme('BE', be, /^[01]\d{9}/, /^\d{9}/),
  BG: scheme('BG', bg, /^\d{10}/, /^\d{9}/),
  CHE: scheme('CH', ch, /^\d{9}(MWST|TVA|IVA)?/),
  CY: scheme('CY', cy, /^\d{8}[A-Z]/),
  CZ: scheme('CZ', cz, /^\d{10}/, /^\d{9}/, /^\d{8}/),
  DE: scheme('DE', de, /^\d{9}/),
  DK: scheme('DK', dk, /^\d{8}/),
  EE: scheme('EE', ee, /^\d{9}/),
  EL: scheme('GR', gr, /^\d{9}/),
  ES: scheme('ES', es, /^[A-Z]\d{7}[A-Z\d]/, /^\d{8}[A-Z]/),
  FI: scheme('FI', fi, /^\d{8}/),
  FR: scheme('FR', fr, /^[A-HJ-NP-Z\d]{2}\d{9}/),
  GB: scheme('GB', gb, /^\d{12}/, /^\d{9}/),
  HR: scheme('HR', hr, /^\d{11}/),
  HU: scheme('HU', hu, /^\d{8}/),
  IE: scheme('IE', ie, /^\d[A-Z\d]\d{5}[A-Z]{1,2}/),
  IT: scheme('IT', it, /^\d{11}/),
  LT: scheme('LT', lt, /^\d{12}/, /^\d{9}/),
  LU: scheme('LU', lu, /^\d{8}/),
  LV: scheme('LV', lv, /^\d{11}/),
  MT: scheme('MT', mt, /^\d{8}/),
  NL: scheme('NL', nl, /^\d{9}B\d{2}/),
  NO: scheme('NO', no, /^\d{9}MVA/),
  PL: scheme('PL', pl, /^\d{10}/),
  PT: scheme('PT', pt, /^\d{9}/),
  RO: scheme('RO', ro, /^\d{6,10}/),
  SE: scheme('SE', se, /^\d{10}01/),
  SI: scheme('SI', si, /^\d{8}/),
  SK: scheme('SK', sk, /^\d{10}/),
  // Northern Ireland: the number is that of the United Kingdom.
  XI: scheme('GB', (value) => gb(value.replace(/^XI/, 'GB')), /^\d{12}/, /^\d{9}/),
};
