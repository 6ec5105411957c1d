import type { Composing } from './composing.ts';
import { type Frame, frameIn, ownScope } from './frame.ts';
import { openBlock } from './open-block.ts';
import { openElement } from './open-element.ts';
import { shieldedMail } from './open-link.ts';
import { HIDDEN } from './prose.ts';
import { saysHidden } from './says-hidden.ts';
import { attribute, type Tag } from './tag.ts';

const PRESSED = /^(?:submit|button|image)$/;

/**
 * Starts an element, with what it says itself, whatever is inside it: a break, a control, an image, an address that
 * is shielded from harvesters.
 *
 * @example startElement(composing, tag, around)
 */
export function startElement(composing: Composing, tag: Tag, around: Frame): Frame {
  const { flow, form } = composing;
  const frame = frameIn(around, tag);
  const { name } = tag;
  if (name === 'br') flow.breakLine(around);
  else if (name === 'hr') flow.edge(around);
  else if (name === 'img') nameLink(tag, around);
  else if (tag.attributes !== null) form.take(tag, around);
  if (name === 'input' && PRESSED.test(attribute(tag, 'kind') ?? '')) {
    // It says in its value what other buttons say in their text.
    openBlock('button', frame, composing);
    const ways = saysHidden(tag, false) ? HIDDEN : 0;
    flow.text(attribute(tag, 'value') || (attribute(tag, 'alt') ?? ''), frame, ways);
    return frame;
  }
  openElement(composing, frame, around);
  const mail = shieldedMail(tag);
  if (mail !== '') {
    flow.text(mail, frame, 0);
    ownScope(frame).isMuted = true;
  }
  return frame;
}

/** A link without text is called by the first image inside it. */
function nameLink(image: Tag, { scope: { link } }: Frame): void {
  if (link) link.alt ||= attribute(image, 'alt') ?? '';
}
