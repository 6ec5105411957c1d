import { type ReadText, runExamples } from '../judge/run-examples.ts';
import type { CheckedPack, Pack } from '../packs/pack.ts';
import { DeliveryError } from './delivery-error.ts';

/** The most that a pack of somebody else may make this computer do; the largest of the house needs a tenth. */
const MOST = { rules: 500, deadlines: 300, ruleCharacters: 2_000_000, pages: 10_000, words: 1_000_000 };

/** How a pack's examples are run. */
export interface ExampleRun {
  readText: ReadText;
  /** Called between rules: lets other work go on, and throws where it has taken too long. */
  pause: () => Promise<void>;
}

/**
 * Runs all examples of a pack of somebody else, in bounded work.
 *
 * Throws a DeliveryError `work` where there is too much of it, `examples` at the first that does not come out
 * as the pack says.
 *
 * @example await runOwnExamples(pack, examples, { readText, pause })
 */
export async function runOwnExamples(
  pack: Pack,
  examples: CheckedPack['examples'],
  { readText, pause }: ExampleRun,
): Promise<void> {
  checkSize(pack, examples);
  for (const { id } of pack.rules) {
    const failed = runExamples(pack, examples, readText, id).find(({ passed }) => !passed);
    if (failed) {
      const came = failed.fault || `${failed.finding?.outcome} instead of ${failed.expected}`;
      throw new DeliveryError('examples', `${id}, “${failed.example}”: ${came}`);
    }
    await pause();
  }
}

function checkSize(pack: Pack, examples: CheckedPack['examples']): void {
  const pages = [...examples.values()].flatMap((groups) =>
    Object.values(groups).flatMap((group) => (group ?? []).flatMap((example) => example.pages)),
  );
  const sizes: Record<keyof typeof MOST, number> = {
    rules: pack.rules.length,
    deadlines: pack.deadlines.length,
    ruleCharacters: JSON.stringify(pack.rules).length,
    pages: pages.length,
    words: pages.reduce((sum, { text = '' }) => sum + text.length, 0),
  };
  for (const [name, most] of Object.entries(MOST) as [keyof typeof MOST, number][])
    if (sizes[name] > most) throw new DeliveryError('work', `${name}: ${sizes[name]}, at most ${most}`);
}
