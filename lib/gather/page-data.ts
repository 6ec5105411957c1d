import { absoluteUrl } from '../facts/absolute-url.ts';
import * as BOUNDS from '../facts/bounds.ts';
import { dataIn } from './data-script.ts';
import { attribute, textContent, textUnder } from './dom.ts';

const META = 300;

/** What a page says to machines: its title, base address, meta tags, JSON-LD and microdata roots. */
export class PageData {
  title = '';
  language = '';
  base: string;
  readonly meta: { name: string; content: string }[] = [];
  readonly jsonLd: string[] = [];
  /** Elements at which a microdata item starts that is no property of another. */
  readonly roots: Element[] = [];
  /** Elements at which something is typed in RDFa. */
  readonly typed: Element[] = [];
  /** Raw text of scripts that hold data. */
  readonly scripts: string[] = [];
  #hasBase = false;
  #taken = 0;
  readonly #cut: Set<string>;

  constructor(url: string, cut: Set<string>) {
    this.base = url;
    this.#cut = cut;
  }

  /** Takes what an element says to machines by its name. */
  take(element: Element, name: string): void {
    if (name === 'meta') this.#takeMeta(element);
    else if (name === 'script') this.#takeScript(element);
    else if (name === 'title') this.title ||= textUnder(element, 1_000);
    else if (name === 'html') this.language ||= (attribute(element, 'lang') ?? '').trim().slice(0, 64);
    else if (name === 'base') this.#takeBase(element);
  }

  /** Takes an element at which a thing is described: in RDFa, or in microdata where it is no property of another. */
  takeItem(element: Element): void {
    if (attribute(element, 'typeof') !== null && this.typed.length < BOUNDS.items) this.typed.push(element);
    if (attribute(element, 'itemscope') === null || attribute(element, 'itemprop') !== null) return;
    if (this.roots.length < BOUNDS.items) this.roots.push(element);
    else this.#cut.add('items');
  }

  #takeMeta(element: Element): void {
    const content = attribute(element, 'content');
    if (!content) return;
    const name =
      attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    if (!name) return;
    if (this.meta.length >= META) this.#cut.add('meta');
    else this.meta.push({ name: name.trim().slice(0, 200), content: content.trim().slice(0, 2_000) });
  }

  #takeScript(element: Element): void {
    const type = (attribute(element, 'type') ?? '').slice(0, 100);
    if (!/^\s*application\/ld\+json\s*(?:;|$)/i.test(type)) {
      const left = BOUNDS.dataLength - this.#taken;
      const data = this.scripts.length < BOUNDS.scripts ? dataIn(element, type, left) : '';
      this.#taken += data.length;
      if (data !== '') this.scripts.push(data);
      return;
    }
    if (this.jsonLd.length >= BOUNDS.scripts) {
      this.#cut.add('scripts');
      return;
    }
    const text = textContent(element) ?? '';
    if (text.length > BOUNDS.scriptLength) this.#cut.add('scriptLength');
    else if (text.trim() !== '') this.jsonLd.push(text);
  }

  #takeBase(element: Element): void {
    const href = attribute(element, 'href');
    if (this.#hasBase || href === null) return;
    this.#hasBase = true;
    this.base = absoluteUrl(href, this.base) ?? this.base;
  }
}
