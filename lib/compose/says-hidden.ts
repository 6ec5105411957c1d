import { attribute, type Tag } from './tag.ts';

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * True where an element, and so all inside it, says that it is not shown: by attribute or inline style. Of a living
 * page only what stands in place of text is recorded so. What only `aria-hidden` says is believed of blocks alone: a price is often
 * hidden from screen readers only.
 *
 * @example saysHidden(tag, true)
 */
export function saysHidden(tag: Tag, isBlock: boolean): boolean {
  if (tag.attributes === null) return false;
  if (attribute(tag, 'hidden') !== null) return true;
  const style = attribute(tag, 'style');
  if (style && HIDING.test(style.slice(0, 500))) return true;
  return isBlock && attribute(tag, 'aria-hidden') === 'true';
}
