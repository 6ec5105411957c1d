declare module 'virtual:rulebook' {
  import type { Rulebook } from '../lib/packs/rulebook.ts';

  const rulebook: Rulebook;
  export default rulebook;
}
