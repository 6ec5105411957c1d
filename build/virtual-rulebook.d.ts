declare module 'virtual:rulebook' {
  // An ambient module cannot import from a relative path; a type can.
  const rulebook: import('../lib/packs/rulebook.ts').Rulebook;
  export default rulebook;
}
