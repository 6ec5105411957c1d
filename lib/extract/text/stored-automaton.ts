import { type Automaton, completeAutomaton } from './automaton.ts';
import { readNumbers, writeNumbers } from './number-text.ts';

/** An automaton as texts of numbers, one for each of its states in order; what follows from them is left out. */
export interface StoredAutomaton {
  /** How many states come after it. */
  children: string;
  /** Its symbol, less that of the state before it where both come after the same state. */
  symbols: string;
  fails: string;
  /** How many lists end in it. */
  ends: string;
  outputs: string;
  /** One more than the highest symbol. */
  size: number;
}

/**
 * Writes an automaton as text, a fifth as long as its arrays in JSON.
 *
 * @example storeAutomaton(book.automaton)
 */
export function storeAutomaton({
  children,
  symbols,
  fails,
  ends,
  outputs,
  roots,
}: Automaton): StoredAutomaton {
  const starts = new Set(children);
  return {
    children: writeNumbers(countsOf(children)),
    symbols: writeNumbers(
      symbols.map((symbol, state) => (starts.has(state) ? symbol : symbol - (symbols[state - 1] ?? 0))),
    ),
    fails: writeNumbers(fails),
    ends: writeNumbers(countsOf(ends)),
    outputs: writeNumbers(outputs),
    size: roots.length,
  };
}

function countsOf(places: Int32Array): number[] {
  return [...places.subarray(1)].map((place, index) => place - (places[index] ?? 0));
}

/**
 * Reads what `storeAutomaton` wrote.
 *
 * @example restoreAutomaton(JSON.parse(json))
 */
export function restoreAutomaton({
  children,
  symbols,
  fails,
  ends,
  outputs,
  size,
}: StoredAutomaton): Automaton {
  const parts = {
    children: placesOf(readNumbers(children), 1),
    symbols: readNumbers(symbols),
    fails: readNumbers(fails),
    ends: placesOf(readNumbers(ends), 0),
    outputs: readNumbers(outputs),
  };
  for (let state = 0; state < parts.symbols.length; state++) {
    const last = parts.children[state + 1] ?? 0;
    for (let child = (parts.children[state] ?? 0) + 1; child < last; child++)
      parts.symbols[child] = (parts.symbols[child] ?? 0) + (parts.symbols[child - 1] ?? 0);
  }
  return completeAutomaton(parts, size);
}

/** Where each stretch begins when they stand one after the other, and where the last ends. */
function placesOf(counts: Int32Array, first: number): Int32Array {
  const places = new Int32Array(counts.length + 1);
  places[0] = first;
  for (let at = 0; at < counts.length; at++) places[at + 1] = (places[at] ?? 0) + (counts[at] ?? 0);
  return places;
}
