import type { Region } from '../facts/snapshot.ts';
import { attribute } from './dom.ts';
import type { Frame } from './frame.ts';
import { tableOf } from './table-of.ts';

const BY_ROLE = tableOf<Region>({
  header: 'banner',
  nav: 'navigation',
  main: 'main',
  aside: 'complementary',
  footer: 'contentinfo',
  dialog: 'dialog alertdialog',
});

/** Elements that are named like the region that they are. */
const BY_NAME = new Set<string>('header nav main aside footer dialog'.split(' ') as Region[]);

/** Words that pages without landmarks use as id or class, as whole words: of a header, a footer, a menu, a dialog. */
const WORDS =
  /(?:^|\s)(?:((?:site-|main-)?header|masthead)|((?:site-|main-|page-)?footer|colophon)|(nav(?:bar|igation)?|main-nav|menu|breadcrumbs?)|(?:dialog|modal|lightbox))(?!\S)/i;

/** Classes of elements further in than this say something about a part of the page, not the page. */
const DEPTH = 8;

/**
 * True where also an element without a role and a name for it may be a landmark: by a word of its class.
 *
 * @example canBeLandmark(around)
 */
export function canBeLandmark({ scope, depth }: Frame): boolean {
  return scope.region === 'main' && !scope.isSectioned && depth >= 2 && depth <= DEPTH;
}

/**
 * The landmark that an element is, null where it is none: by ARIA role, by name, and, outside all
 * landmarks, by the common words in its id or class. Within a footer or a dialog nothing else counts:
 * the menu of a footer is the footer. `isNoted` is false where it is known to have neither role nor id.
 *
 * @example landmarkOf(element, 'footer', '', true, around) // 'footer'
 */
export function landmarkOf(
  element: Element,
  name: string,
  role: string,
  isNoted: boolean,
  around: Frame,
): Region | null {
  const { region, isSectioned } = around.scope;
  if (region === 'footer' || region === 'dialog') return null;
  const said = BY_ROLE.get(role);
  if (said) return said;
  if (isSectioned && (name === 'header' || name === 'footer')) return null;
  if (BY_NAME.has(name)) return name as Region;
  if (region !== 'main' || isSectioned || around.depth < 2) return null;
  return (
    (isNoted ? byWord(attribute(element, 'id')) : null) ??
    (around.depth > DEPTH ? null : byWord(attribute(element, 'class')))
  );
}

function byWord(words: string | null): Region | null {
  const found = words ? WORDS.exec(words.length > 300 ? words.slice(0, 300) : words) : null;
  if (!found) return null;
  return found[1] ? 'header' : found[2] ? 'footer' : found[3] ? 'nav' : 'dialog';
}
