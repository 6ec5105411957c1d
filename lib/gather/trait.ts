import { LETTERS } from '../facts/elements.ts';
import { BOXES, CONTROLS, DATA, HOSTS, PARTS, REPLACED, SILENT, SKIPPED } from './elements.ts';

/** Attributes that say what an element is for what is inside it. */
const ASKED: Readonly<Record<string, string>> = { a: 'href', area: 'href', label: 'for', details: 'open' };

/** What the name of an element alone says about it. */
export interface Trait {
  name: string;
  /** True of elements that say something themselves, whatever is inside them. */
  isSpecial: boolean;
  isData: boolean;
  isControl: boolean;
  isReplaced: boolean;
  /** True where there is nothing inside that people read. */
  isSkipped: boolean;
  isLetters: boolean;
  /** True of elements that mean nothing but that what is in them belongs together. */
  isBox: boolean;
  /** True of parts of the page by name, and of what is divided into such. */
  isPart: boolean;
  isLink: boolean;
  isPreformatted: boolean;
  /** The attribute that is always recorded, an empty string where there is none. */
  asked: string;
  /** True of elements of which nothing is asked. */
  isPlain: boolean;
  /** True of all elements that may have a shadow root (DOM, `attachShadow`), and of slots. */
  hasInside: boolean;
}

/** A page may make up names without end. */
const NAMES = 1_000;
const known = new Map<string, Trait>();

/**
 * The trait of all elements of a name; worked out once for each name.
 *
 * @example traitOf('td').isBox // true
 */
export function traitOf(localName: string): Trait {
  const trait = known.get(localName);
  if (trait) return trait;
  const name = localName.toLowerCase();
  const isOwn = name.includes('-');
  const isBox = isOwn || BOXES.has(name);
  const isData = DATA.has(name);
  const isControl = CONTROLS.has(name);
  const asked = Object.hasOwn(ASKED, name) ? (ASKED[name] as string) : '';
  const made: Trait = {
    name,
    isSpecial: isData || isControl || name === 'img' || name === 'iframe',
    isData,
    isControl,
    isReplaced: REPLACED.has(name),
    isSkipped: SKIPPED.has(name) || SILENT.has(name),
    isLetters: LETTERS.has(name),
    isBox,
    isPart: PARTS.has(name),
    isLink: asked === 'href',
    isPreformatted: name === 'pre',
    asked,
    isPlain: !isBox && !isControl && asked === '',
    hasInside: isOwn || HOSTS.has(name),
  };
  if (known.size < NAMES) known.set(localName, made);
  return made;
}
