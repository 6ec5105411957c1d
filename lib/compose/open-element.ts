import { absoluteUrl } from '../facts/absolute-url.ts';
import * as BOUNDS from '../facts/bounds.ts';
import type { Link } from '../facts/snapshot.ts';
import type { Composing } from './composing.ts';
import { type Frame, onLeave, ownScope } from './frame.ts';
import { type Kind, kindOf } from './kind.ts';
import { openBlock } from './open-block.ts';
import { OpenLink } from './open-link.ts';
import { HIDDEN } from './prose.ts';
import { landmarkOf } from './region.ts';
import { saysHidden } from './says-hidden.ts';
import { attribute, type Tag } from './tag.ts';
import { traitOf } from './trait.ts';

/**
 * Starts what an element is for what is inside it: a landmark, a block, a link, a label, a way to show text.
 *
 * @example openElement(composing, frameIn(around, tag), around)
 */
export function openElement(composing: Composing, frame: Frame, around: Frame): void {
  const { tag } = frame;
  const trait = traitOf(tag.name);
  const role = (attribute(tag, 'role') ?? '').trim().toLowerCase();
  const landmark = landmarkOf(tag, role, around);
  const given = role === '' ? trait.kind : kindOf(tag.name, role);
  const kind = given === 'line' && landmark ? 'block' : given;
  const ways = trait.ways | (isHidden(tag, kind, around) ? HIDDEN : 0);
  if (ways !== 0) ownScope(frame).ways |= ways;
  if (trait.isSectioning) ownScope(frame).isSectioned = true;
  if (landmark) ownScope(frame).region = landmark;
  if (role === 'table' || role === 'grid') ownScope(frame).table = { heads: null };
  openByName(composing, frame);
  if (kind !== 'line') openBlock(kind, frame, composing);
  else if (!trait.isLetters) {
    composing.flow.start();
    frame.end = 'line';
  } else if (trait.endsWord) frame.end = 'line';
  if (landmark || trait.isSection)
    frame.headings = {
      heading: composing.writer.heading,
      isLandmark: landmark !== null && landmark !== 'main',
    };
}

function openByName(composing: Composing, frame: Frame): void {
  switch (frame.tag.name) {
    case 'a':
    case 'area':
      openLink(composing, frame);
      break;
    case 'label':
      composing.form.openLabel(frame);
      break;
    case 'table':
      ownScope(frame).table = { heads: null };
      break;
    case 'details':
      frame.isClosed = attribute(frame.tag, 'open') === null;
      break;
    case 'pre':
      ownScope(frame).isPreformatted = true;
      break;
    case 'iframe':
      openEmbedded(composing, frame);
  }
}

function isHidden(tag: Tag, kind: Kind, around: Frame): boolean {
  if (around.isClosed && tag.name !== 'summary') return true;
  return (around.scope.ways & HIDDEN) === 0 && saysHidden(tag, kind !== 'line');
}

function openLink({ base, links, cut }: Composing, frame: Frame): void {
  const { tag } = frame;
  const address = attribute(tag, 'href');
  if (address === null) return;
  const href = absoluteUrl(address, base);
  const isKept = href !== null && links.length < BOUNDS.links;
  if (href !== null && !isKept) cut.add('links');
  const link: Link | null = isKept ? { text: '', href, region: frame.scope.region } : null;
  if (link) links.push({ link, tag });
  ownScope(frame).link = new OpenLink(tag, address, link);
  frame.isLink = true;
}

function openEmbedded(composing: Composing, frame: Frame): void {
  const { base } = composing;
  composing.base = absoluteUrl(attribute(frame.tag, 'base') ?? '', base) ?? base;
  onLeave(frame, () => {
    composing.base = base;
  });
}
