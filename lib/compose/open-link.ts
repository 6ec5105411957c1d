import { inLine } from '../facts/in-line.ts';
import type { Link } from '../facts/snapshot.ts';
import { isNameless } from './is-nameless.ts';
import { Prose } from './prose.ts';
import { attribute, type Tag } from './tag.ts';

const LENGTH = 300;

/** A link while it is open. */
export class OpenLink {
  readonly prose = new Prose();
  /** The words for the first image inside. */
  alt = '';
  readonly link: Link | null;
  private readonly tag: Tag;
  private readonly address: string;

  constructor(tag: Tag, address: string, link: Link | null) {
    this.tag = tag;
    this.address = address;
    this.link = link;
  }

  add(text: string): void {
    if (this.prose.text.length < LENGTH) this.prose.add(text, 0);
  }

  /** Gives the link its text: what it shows, or else what it is called. */
  close(): void {
    if (!this.link) return;
    const shown = this.prose.text;
    const called = attribute(this.tag, 'aria-label') || attribute(this.tag, 'title') || this.alt;
    this.link.text = (shown === '' || isNameless(shown) ? inLine(called) || shown : shown).slice(0, LENGTH);
  }

  /**
   * The address or number behind a `mailto:` or `tel:` link, where its text does not show it; else an
   * empty string.
   */
  get unsaid(): string {
    // A link that leads to a page has nothing to add.
    if (this.link) return '';
    const href = this.address.trimStart().slice(0, 1_000);
    const [, scheme = '', rest = ''] = /^(mailto|tel):([^?]*)/i.exec(href) ?? [];
    const target = inLine(decoded(rest));
    const shown = this.prose.text;
    if (scheme.toLowerCase() === 'tel') return /\d/.test(shown) ? '' : target;
    return shown.toLowerCase().includes(target.toLowerCase()) ? '' : target;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The mail address that a widespread guard against harvesters writes as hexadecimal digits, the first
 * two of which are the key to the rest; a script shows it to people, so a saved page lacks it. An empty
 * string where there is none.
 *
 * @example shieldedMail(tag) // 'info@shop.example'
 */
export function shieldedMail(tag: Tag): string {
  const code = attribute(tag, 'data-cfemail');
  if (!code || !/^(?:[0-9a-f]{2}){4,200}$/i.test(code)) return '';
  const bytes = Array.from({ length: code.length / 2 }, (_, at) =>
    Number.parseInt(code.slice(2 * at, 2 * at + 2), 16),
  );
  const [key = 0, ...rest] = bytes;
  const mail = decoded(rest.map((byte) => `%${(byte ^ key).toString(16).padStart(2, '0')}`).join(''));
  return mail.includes('@') ? mail : '';
}
