/** The lists of `trader.yaml`; `rules/phrases/README.md` says what each is for. */
export const TRADER_LISTS = [
  'beforeName',
  'inName',
  'noName',
  'made',
  'by',
  'rights',
  'group',
  'blank',
  'label',
  'otherNumber',
  'otherMailbox',
  'inPlace',
  'street',
  'locality',
  'afterAddress',
  'postcode',
  'noPostcode',
] as const;
export type TraderList = (typeof TRADER_LISTS)[number];
