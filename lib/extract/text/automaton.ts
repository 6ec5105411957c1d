/**
 * Many lists of numbers, found in a stream of numbers in one pass (Aho and Corasick, 1975): a tree of
 * all lists with links to the longest suffix that is also a beginning of a list.
 */
export interface Automaton {
  /** `state * size + symbol` → next state. */
  next: Map<number, number>;
  /** How many symbols there are. */
  size: number;
  fail: number[];
  /** The lists that end in a state, as their indexes. */
  outputs: number[][];
}

/**
 * Builds the automaton over lists of symbols (whole numbers from 0 up to `size`, exclusive).
 *
 * @example buildAutomaton([[0, 1], [1]], 2)
 */
export function buildAutomaton(lists: readonly (readonly number[])[], size: number): Automaton {
  const automaton: Automaton = { next: new Map(), size, fail: [0], outputs: [[]] };
  const parents: [parent: number, symbol: number][] = [[0, 0]];
  for (const [index, list] of lists.entries()) {
    let state = 0;
    for (const symbol of list) {
      const key = state * size + symbol;
      let target = automaton.next.get(key);
      if (target === undefined) {
        target = automaton.fail.length;
        automaton.next.set(key, target);
        automaton.fail.push(0);
        automaton.outputs.push([]);
        parents.push([state, symbol]);
      }
      state = target;
    }
    automaton.outputs[state]?.push(index);
  }
  linkFailures(automaton, parents);
  return automaton;
}

/** States are linked level by level, so that the link of a parent is known before its children's. */
function linkFailures(automaton: Automaton, parents: readonly [number, number][]): void {
  const depths = [0];
  for (let state = 1; state < parents.length; state++)
    depths.push((depths[parents[state]?.[0] ?? 0] ?? 0) + 1);
  const order = parents.map((_, state) => state).sort((a, b) => (depths[a] ?? 0) - (depths[b] ?? 0));
  for (const state of order) {
    const [parent, symbol] = parents[state] ?? [0, 0];
    if (state === 0 || parent === 0) continue;
    const link = step(automaton, automaton.fail[parent] ?? 0, symbol);
    automaton.fail[state] = link;
    const inherited = automaton.outputs[link];
    if (inherited?.length) automaton.outputs[state]?.push(...inherited);
  }
}

/**
 * The state after reading `symbol` in `state`.
 *
 * @example step(automaton, 0, 1)
 */
export function step(automaton: Automaton, state: number, symbol: number): number {
  for (let at = state; ; at = automaton.fail[at] ?? 0) {
    const target = automaton.next.get(at * automaton.size + symbol);
    if (target !== undefined) return target;
    if (at === 0) return 0;
  }
}
