import type { Region } from '../facts/snapshot.ts';
import type { Frame } from './frame.ts';
import { attribute, type Tag } from './tag.ts';

const BY_ROLE: ReadonlyMap<string, Region> = new Map<string, Region>([
  ['banner', 'header'],
  ['navigation', 'nav'],
  ['main', 'main'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
]);

/** Elements that are named like the region that they are. */
const BY_NAME = new Set<string>('header nav main aside footer dialog'.split(' ') as Region[]);

/** Words that pages without landmarks use as id or class, as whole words: of a header, a footer, a menu, a dialog. */
const WORDS =
  /(?:^|\s)(?:((?:site-|main-)?header|masthead)|((?:site-|main-|page-)?footer|colophon)|(nav(?:bar|igation)?|main-nav|menu|breadcrumbs?)|(?:dialog|modal|lightbox))(?!\S)/i;

/**
 * The landmark that an element is, null where it is none: by ARIA role, by name, and, outside all
 * landmarks, by the common words in its id or class. Within a footer or a dialog nothing else counts:
 * the menu of a footer is the footer.
 *
 * @example landmarkOf(tag, '', around) // 'footer'
 */
export function landmarkOf(tag: Tag, role: string, around: Frame): Region | null {
  const { region, isSectioned } = around.scope;
  const { name } = tag;
  if (region === 'footer' || region === 'dialog') return null;
  const said = BY_ROLE.get(role);
  if (said) return said;
  if (isSectioned && (name === 'header' || name === 'footer')) return null;
  if (BY_NAME.has(name)) return name as Region;
  if (region !== 'main' || isSectioned || around.depth < 2) return null;
  return byWord(attribute(tag, 'id')) ?? byWord(attribute(tag, 'class'));
}

function byWord(words: string | null): Region | null {
  const found = words ? WORDS.exec(words.length > 300 ? words.slice(0, 300) : words) : null;
  if (!found) return null;
  return found[1] ? 'header' : found[2] ? 'footer' : found[3] ? 'nav' : 'dialog';
}
