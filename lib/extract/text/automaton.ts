/**
 * Many lists of numbers, found in a stream of numbers in one pass (Aho and Corasick, 1975): a tree of all
 * lists with links to the longest suffix that is also a beginning of a list. States are numbered level by
 * level, and those after one state stand side by side by their symbols, so that flat arrays hold all of it.
 */
export interface Automaton {
  /** Of each state the first of those after it; they end where those of the next state begin. */
  children: Int32Array;
  /** The symbol before each state. */
  symbols: Int32Array;
  /** Of each state that of the longest suffix. */
  fails: Int32Array;
  /** How many symbols lead to each state. */
  depths: Int32Array;
  /** The state after the first state by symbol, 0 where none is. */
  roots: Int32Array;
  /** Of each state the first of its outputs; they end where those of the next state begin. */
  ends: Int32Array;
  /** What the lists that end in a state stand for. */
  outputs: Int32Array;
  /** Of each state the next along its suffixes in which a list ends, 0 where none does. */
  links: Int32Array;
}

/** What an automaton is made of; all else follows from it. */
export type AutomatonParts = Pick<Automaton, 'children' | 'symbols' | 'fails' | 'ends' | 'outputs'>;

/**
 * The state after reading `symbol` in `state`; symbols are whole numbers from 1 on.
 *
 * @example step(automaton, 0, 1)
 */
export function step(automaton: Automaton, state: number, symbol: number): number {
  const { children, symbols, fails, roots } = automaton;
  for (let at = state; at !== 0; at = fails[at] ?? 0) {
    let low = children[at] ?? 0;
    let high = (children[at + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = symbols[middle] ?? 0;
      if (found === symbol) return middle;
      if (found < symbol) low = middle + 1;
      else high = middle - 1;
    }
  }
  return roots[symbol] ?? 0;
}

/**
 * The automaton of its parts, for symbols below `size`.
 *
 * @example completeAutomaton(parts, 12)
 */
export function completeAutomaton(parts: AutomatonParts, size: number): Automaton {
  const { children, symbols, fails, ends } = parts;
  const states = symbols.length;
  const depths = new Int32Array(states);
  const links = new Int32Array(states);
  const roots = new Int32Array(size);
  for (let child = 1; child < (children[1] ?? 1); child++) roots[symbols[child] ?? 0] = child;
  for (let state = 0; state < states; state++) {
    const depth = (depths[state] ?? 0) + 1;
    for (let child = children[state] ?? 0; child < (children[state + 1] ?? 0); child++) depths[child] = depth;
    const fail = fails[state] ?? 0;
    if (state > 0) links[state] = (ends[fail + 1] ?? 0) > (ends[fail] ?? 0) ? fail : (links[fail] ?? 0);
  }
  return { ...parts, depths, roots, links };
}

interface Node {
  children: Map<number, Node>;
  outputs: number[];
}

/**
 * Builds the automaton over lists of symbols (whole numbers from 1 up to `size`, exclusive), each with what it stands for.
 *
 * @example buildAutomaton([{ list: [1, 2], output: 7 }], 3)
 */
export function buildAutomaton(
  lists: readonly { list: readonly number[]; output: number }[],
  size: number,
): Automaton {
  const root: Node = { children: new Map(), outputs: [] };
  for (const { list, output } of lists) {
    let node = root;
    for (const symbol of list) {
      const next = node.children.get(symbol) ?? { children: new Map(), outputs: [] };
      node.children.set(symbol, next);
      node = next;
    }
    if (!node.outputs.includes(output)) node.outputs.push(output);
  }
  const nodes = [root];
  const symbols = [0];
  const parents = [0];
  const children: number[] = [];
  const ends: number[] = [];
  const outputs: number[] = [];
  for (let state = 0; state < nodes.length; state++) {
    children.push(nodes.length);
    ends.push(outputs.length);
    const node = nodes[state] ?? root;
    outputs.push(...node.outputs);
    for (const [symbol, child] of [...node.children].sort(([a], [b]) => a - b)) {
      nodes.push(child);
      symbols.push(symbol);
      parents.push(state);
    }
  }
  const parts = {
    children: Int32Array.from([...children, nodes.length]),
    symbols: Int32Array.from(symbols),
    fails: new Int32Array(nodes.length),
    ends: Int32Array.from([...ends, outputs.length]),
    outputs: Int32Array.from(outputs),
  };
  const automaton = completeAutomaton(parts, size);
  // A link goes to a higher level, which is linked by now.
  for (let state = children[1] ?? 1; state < nodes.length; state++)
    parts.fails[state] = step(automaton, parts.fails[parents[state] ?? 0] ?? 0, symbols[state] ?? 0);
  return completeAutomaton(parts, size);
}
