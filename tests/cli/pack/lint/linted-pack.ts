import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { runPack } from '../run-pack.ts';
import { type SmallPack, smallPack } from '../small-pack.ts';

export const RULE = 'rules/missing-return-window.yaml';
export const EXAMPLES = 'rules/missing-return-window.examples.yaml';

/** What is spoiled, how, and the complaint: its file, words on its line, what it says. */
export type Row = [name: string, spoil: (pack: SmallPack) => void, file: string, at: string, what: string];

/** A pack that is right, with its schemas beside it, and anew for each test. */
export interface LintedPack {
  pack(): SmallPack;
  lint(...args: string[]): Promise<{ code: number; out: string }>;
  /** Spoils the pack: the line of the complaint that says `what`, or what was printed instead, and how it should begin. */
  complaintOf(row: Row): Promise<{ code: number; line: string; expected: string }>;
}

/**
 * Gives each test of a file a pack to spoil and to lint.
 *
 * @example const { pack, lint } = lintedPack();
 */
export function lintedPack(): LintedPack {
  let pack: SmallPack;
  beforeEach(async () => {
    pack = smallPack();
    await runPack('schemas', join(pack.parent, 'schemas'));
  });
  afterEach(() => rmSync(pack.parent, { recursive: true }));
  const lint = (...args: string[]) => runPack('lint', pack.folder, ...args);
  return {
    pack: () => pack,
    lint,
    async complaintOf([, spoil, file, at, what]) {
      spoil(pack);
      const { code, out } = await lint();
      const expected = `acme/${file}:${pack.line(file, at)}: `;
      const line =
        out.split('\n').find((one) => one.includes(what)) ??
        `no “${what}” in: ${out.replaceAll(expected, '')}`;
      return { code, line, expected };
    },
  };
}

/**
 * Puts other words in the place of some.
 *
 * @example change('pack.yaml', 'engine: 1', 'engine: 2')(pack)
 */
export function change(file: string, from: string, to: string): (pack: SmallPack) => void {
  return (pack) => pack.change(file, from, to);
}
