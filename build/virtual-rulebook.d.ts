declare module 'virtual:rulebook' {
  // An ambient module cannot import from a relative path; a type can.
  const rulebook: Pick<import('../lib/packs/rulebook.ts').Rulebook, 'packs' | 'calendars'>;
  export default rulebook;
}

declare module 'virtual:reading-tables' {
  /** JSON of `StoredTables` (lib/extract/stored-tables.ts). */
  const json: string;
  export default json;
}

declare module 'virtual:shop-slugs' {
  const slugs: import('../lib/facts/shop-slugs.ts').ShopSlugs;
  export default slugs;
}
