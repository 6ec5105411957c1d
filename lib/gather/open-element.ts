import * as BOUNDS from '../facts/bounds.ts';
import type { Link } from '../facts/snapshot.ts';
import { attribute } from './dom.ts';
import { type Frame, ownScope } from './frame.ts';
import { type Kind, kindOf } from './kind.ts';
import { openBlock } from './open-block.ts';
import { OpenLink } from './open-link.ts';
import { HIDDEN } from './prose.ts';
import { landmarkOf } from './region.ts';
import type { Trait } from './trait.ts';
import { linkUrl } from './url.ts';
import { saysHidden } from './visibility.ts';
import type { Walk } from './walk.ts';

/**
 * Starts what an element is for what is inside it: a landmark, a block, a link, a label, a way to show text.
 *
 * @example openElement(walk, frameIn(around, element, null), traitOf('li'), true, around)
 */
export function openElement(walk: Walk, frame: Frame, trait: Trait, isNoted: boolean, around: Frame): void {
  const { element } = frame;
  const { name } = trait;
  const role = isNoted ? (attribute(element, 'role') ?? '').trim().toLowerCase() : '';
  const landmark = landmarkOf(element, name, role, isNoted, around);
  const given = role === '' ? trait.kind : kindOf(name, role);
  const kind = given === 'line' && landmark ? 'block' : given;
  const ways = trait.ways | hiddenWay(walk, element, trait, kind, isNoted, around);
  if (ways !== 0) ownScope(frame).ways |= ways;
  if (trait.isSectioning) ownScope(frame).isSectioned = true;
  if (landmark) ownScope(frame).region = landmark;
  if (role === 'table' || role === 'grid') ownScope(frame).table = { heads: null };
  if (trait.isTelling) openByName(walk, frame, name);
  if (kind !== 'line') openBlock(kind, name, frame, walk.flow, walk.terms);
  else openLine(walk, frame, trait);
  if (landmark || trait.isSection)
    frame.headings = { heading: walk.writer.heading, isLandmark: landmark !== null && landmark !== 'main' };
}

/**
 * Starts a stretch of a line.
 *
 * @example openLine(walk, frame, traitOf('span'))
 */
export function openLine({ flow }: Walk, frame: Frame, { isLetters }: Trait): void {
  if (isLetters) return;
  flow.start();
  frame.end = 'line';
}

function openByName(walk: Walk, frame: Frame, name: string): void {
  if (name === 'a' || name === 'area') openLink(walk, frame);
  else if (name === 'label') walk.form.openLabel(frame);
  else if (name === 'table') ownScope(frame).table = { heads: null };
  else if (name === 'details') frame.isClosed = attribute(frame.element, 'open') === null;
  else if (name === 'pre') ownScope(frame).isPreformatted = true;
}

function hiddenWay(
  walk: Walk,
  element: Element,
  { name }: Trait,
  kind: Kind,
  isNoted: boolean,
  around: Frame,
): number {
  if (around.isClosed && name !== 'summary') return HIDDEN;
  if (walk.view || !isNoted || around.scope.ways & HIDDEN) return 0;
  return saysHidden(element, kind !== 'line') ? HIDDEN : 0;
}

function openLink({ data, links, cut, view }: Walk, frame: Frame): void {
  const { element } = frame;
  const address = attribute(element, 'href');
  if (address === null) return;
  const href = linkUrl(element, address, data.base, view !== null);
  const isKept = href !== null && links.length < BOUNDS.links;
  if (href !== null && !isKept) cut.add('links');
  const link: Link | null = isKept ? { text: '', href, region: frame.scope.region } : null;
  if (link) links.push({ link, element });
  ownScope(frame).link = new OpenLink(element, address, link);
  frame.isLink = true;
}
