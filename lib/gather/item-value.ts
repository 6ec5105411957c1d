import { absoluteUrl } from '../facts/absolute-url.ts';
import { attribute, nameOf, textUnder } from './dom.ts';
import { tableOf } from './table-of.ts';

/** A longer text is no property. */
const TEXT = 5_000;

const URL_ATTRIBUTES = tableOf<'href' | 'src' | 'data'>({
  href: 'a area link',
  src: 'audio embed iframe img source track video',
  data: 'object',
});

/**
 * The value of an element that carries a property of microdata or RDFa: its `content`, on every element, as search
 * engines read it; an absolute address; a machine's form of a number or time; else its text.
 *
 * @example itemValue(meta, 'https://shop.example/') // 'EUR'
 */
export function itemValue(element: Element, base: string): string {
  const content = attribute(element, 'content');
  if (content !== null) return content.slice(0, TEXT).trim();
  const name = nameOf(element);
  const linking = URL_ATTRIBUTES.get(name);
  const address = linking ? attribute(element, linking) : null;
  if (address !== null) return absoluteUrl(address, base) ?? '';
  const own =
    name === 'data' || name === 'meter'
      ? attribute(element, 'value')
      : name === 'time'
        ? attribute(element, 'datetime')
        : null;
  return own === null ? textUnder(element, TEXT) : own.slice(0, TEXT).trim();
}
