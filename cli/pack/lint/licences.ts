import type { Linted, Remark } from './linted.ts';

/** What people write for a licence, in small letters without spaces and hyphens, and its name in the list of SPDX. */
const SPDX: readonly [RegExp, string][] = [
  [/^(cc0|cczero|publicdomain)(10?)?$/, 'CC0-1.0'],
  [/^ccby(4(\.?0)?)?$/, 'CC-BY-4.0'],
  [/^ccbysa(4(\.?0)?)?$/, 'CC-BY-SA-4.0'],
  [/^mit(licen[cs]e)?$/, 'MIT'],
  [/^apache(licen[cs]e)?(2(\.?0)?)?$/, 'Apache-2.0'],
  [/^eupl(1\.?2)?$/, 'EUPL-1.2'],
  [/^(gnu)?gpl(v?3(\.?0)?)?$/, 'GPL-3.0-or-later'],
  [/^odbl(1(\.?0)?)?$/, 'ODbL-1.0'],
];

/**
 * A licence that is not called as the list of SPDX calls it, as far as it can be told which one is meant.
 *
 * @example licenceRemarks(linted)[0].what // '"CC0" is no name of the SPDX list: write CC0-1.0'
 */
export function licenceRemarks({ pack }: Linted): Remark[] {
  const plain = pack.licence.toLowerCase().replace(/[\s_-]/g, '');
  const [, name] = SPDX.find(([form]) => form.test(plain)) ?? [];
  if (name === undefined || name === pack.licence) return [];
  const what = `"${pack.licence}" is no name of the SPDX list: write ${name}`;
  return [{ name: `${pack.id}/pack.yaml`, place: ['licence'], level: 'warning', what }];
}
