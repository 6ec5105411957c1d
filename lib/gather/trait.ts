import { CONTROLS, DATA, LETTERS, REPLACED, SECTIONING, SECTIONS, SKIPPED, TELLING } from './elements.ts';
import { type Kind, kindOf } from './kind.ts';
import { RAISED, SMALL, STRUCK } from './prose.ts';

const WAYS: Record<string, number> = { del: STRUCK, s: STRUCK, strike: STRUCK, small: SMALL, sup: RAISED };

/** What the name of an element alone says about it. */
export interface Trait {
  name: string;
  kind: Kind;
  /** True of elements that say something before their content does: data, controls, breaks, and what is replaced. */
  isSpecial: boolean;
  isData: boolean;
  isControl: boolean;
  isTelling: boolean;
  isSkipped: boolean;
  isReplaced: boolean;
  isLetters: boolean;
  isSection: boolean;
  isSectioning: boolean;
  ways: number;
  /** True of all elements that may have a shadow root (DOM, `attachShadow`), of slots, and of few others. */
  hasInside: boolean;
  /** True of elements that are a stretch in a line and nothing else, unless an attribute says so. */
  isPlain: boolean;
}

/** A page may make up names without end. */
const NAMES = 1_000;
const known = new Map<string, Trait>();

/**
 * The trait of all elements of a name; worked out once for each name.
 *
 * @example traitOf('td').kind // 'cell'
 */
export function traitOf(localName: string): Trait {
  const trait = known.get(localName);
  if (trait) return trait;
  const name = localName.toLowerCase();
  const kind = kindOf(name, '');
  const ways = Object.hasOwn(WAYS, name) ? (WAYS[name] as number) : 0;
  const isData = DATA.has(name);
  const isControl = CONTROLS.has(name);
  const isReplaced = REPLACED.has(name);
  const made: Trait = {
    name,
    kind,
    isSpecial: isData || isControl || isReplaced || name === 'br' || name === 'hr',
    isData,
    isControl,
    isTelling: TELLING.has(name),
    isSkipped: SKIPPED.has(name),
    isReplaced,
    isLetters: LETTERS.has(name),
    isSection: SECTIONS.has(name),
    isSectioning: SECTIONING.has(name),
    ways,
    hasInside: kind === 'block' || kind === 'heading' || name === 'span' || name === 'slot',
    isPlain: kind === 'line' && ways === 0 && name !== 'a' && name !== 'area',
  };
  if (known.size < NAMES) known.set(localName, made);
  return made;
}
