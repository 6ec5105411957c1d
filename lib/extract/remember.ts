/** Longer texts hardly come again. */
const LONGEST = 500;
/** Texts remembered; then all are forgotten, so that no page can fill the memory. */
const MOST = 5_000;

/**
 * A function of a text that remembers what it gave: pages say the same words many times, in links above all. What it
 * gives must not be changed.
 *
 * @example const fold = remember((text) => text.normalize('NFKD'));
 */
export function remember<T extends {}>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const given = known.get(text);
    if (given !== undefined) return given;
    const made = work(text);
    if (text.length > LONGEST) return made;
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
