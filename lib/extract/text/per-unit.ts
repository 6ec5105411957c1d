/** Units in which goods are measured (Directive 98/6/EC, Art. 2(b)), by themselves or a hundred of them. */
const UNIT =
  /^\s?(?:\/|pro|per|le|au|par|je|al|por|za|pr\.?)\s?((?:100|1 ?000|10|1)?\s?)(kg|kilogramm?|kilo|mg|g|litres?|liters?|litro|l|ml|cl|dl|m²|m2|m³|m|meter|metre|metro|cm|oz|fl ?oz|lb|lbs)(?![\p{L}\d])/iu;

const NAMES: Readonly<Record<string, string>> = {
  kilogramm: 'kg',
  kilogram: 'kg',
  kilo: 'kg',
  liter: 'l',
  liters: 'l',
  litre: 'l',
  litres: 'l',
  litro: 'l',
  meter: 'm',
  metre: 'm',
  metro: 'm',
  m2: 'm²',
};

/**
 * The unit that an amount is told for by the words right behind it, with its number where it is not one; undefined
 * where they name none.
 *
 * @example perUnit(' / 100 ml inkl. MwSt.') // '100 ml'
 */
export function perUnit(behind: string): string | undefined {
  const [whole, count = '', written = ''] = UNIT.exec(behind.slice(0, 20)) ?? [];
  if (whole === undefined) return undefined;
  const number = count.trim();
  const unit = written.toLowerCase();
  const name = Object.hasOwn(NAMES, unit) ? NAMES[unit] : unit;
  return number === '' || number === '1' ? name : `${number} ${name}`;
}
