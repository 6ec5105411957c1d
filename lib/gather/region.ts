import type { Region } from '../facts/snapshot.ts';
import { attribute } from './dom.ts';
import type { Frame } from './frame.ts';

const tableOf = (words: Partial<Record<Region, string>>): Record<string, Region> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([region, list]) =>
      list.split(' ').map((word) => [word, region as Region]),
    ),
  );

const BY_ROLE = tableOf({
  header: 'banner',
  nav: 'navigation',
  main: 'main',
  aside: 'complementary',
  footer: 'contentinfo',
  dialog: 'dialog alertdialog',
});

const BY_NAME = tableOf({
  header: 'header',
  nav: 'nav',
  main: 'main',
  aside: 'aside',
  footer: 'footer',
  dialog: 'dialog',
});

/** Words that pages without landmarks use as id or class; compared as whole words. */
const BY_WORD = tableOf({
  header: 'header site-header main-header masthead',
  footer: 'footer site-footer main-footer page-footer colophon',
  nav: 'nav navbar navigation main-nav menu breadcrumb breadcrumbs',
  dialog: 'dialog modal lightbox',
});

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
  if (role !== '' && Object.hasOwn(BY_ROLE, role)) return BY_ROLE[role] as Region;
  if (isSectioned && (name === 'header' || name === 'footer')) return null;
  if (Object.hasOwn(BY_NAME, name)) return BY_NAME[name] as Region;
  if (region !== 'main' || isSectioned || around.depth < 2) return null;
  return (
    (isNoted ? byWord(attribute(element, 'id')) : null) ??
    (around.depth > DEPTH ? null : byWord(attribute(element, 'class')))
  );
}

function byWord(words: string | null): Region | null {
  if (!words) return null;
  for (const word of words.slice(0, 300).toLowerCase().split(/\s+/))
    if (Object.hasOwn(BY_WORD, word)) return BY_WORD[word] as Region;
  return null;
}
