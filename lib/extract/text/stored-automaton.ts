import { type Automaton, completeAutomaton } from './automaton.ts';

/** An automaton as texts of numbers in Base64, which a browser reads in one go; what follows from them is left out. */
export interface StoredAutomaton {
  children: string;
  symbols: string;
  fails: string;
  ends: string;
  outputs: string;
  /** One more than the highest symbol. */
  size: number;
}

/**
 * Writes an automaton as text.
 *
 * @example storeAutomaton(book.automaton)
 */
export function storeAutomaton(automaton: Automaton): StoredAutomaton {
  const { children, symbols, fails, ends, outputs, roots } = automaton;
  return {
    children: write(children),
    symbols: write(symbols),
    fails: write(fails),
    ends: write(ends),
    outputs: write(outputs),
    size: roots.length,
  };
}

/**
 * Reads what `storeAutomaton` wrote.
 *
 * @example restoreAutomaton(JSON.parse(json))
 */
export function restoreAutomaton(stored: StoredAutomaton): Automaton {
  const { children, symbols, fails, ends, outputs, size } = stored;
  const parts = {
    children: read(children),
    symbols: read(symbols),
    fails: read(fails),
    ends: read(ends),
    outputs: read(outputs),
  };
  return completeAutomaton(parts, size);
}

/** The first letter tells how many bytes a number has: two as long as all fit. */
const WIDTHS = { short: '2', long: '4' } as const;

function write(numbers: Int32Array): string {
  const isShort = numbers.every((number) => number <= 0xffff);
  const bytes = new Uint8Array((isShort ? Uint16Array.from(numbers) : numbers).buffer);
  return (isShort ? WIDTHS.short : WIDTHS.long) + bytes.toBase64();
}

function read(text: string): Int32Array {
  const { buffer } = Uint8Array.fromBase64(text.slice(1));
  return text.startsWith(WIDTHS.short) ? new Int32Array(new Uint16Array(buffer)) : new Int32Array(buffer);
}
