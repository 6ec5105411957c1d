import { isUnspaced } from '../text/tokens.ts';

/** An e-mail address and where it stands. */
export interface EmailSpan {
  start: number;
  end: number;
  value: string;
}

/** The sign itself, or what shops write in its place to keep robots away. */
const AT = /@|\s?[([{]\s?(?:at|ät|arobase|@)\s?[)\]}]\s?/giu;
const DOT = /\s?[([{]\s?(?:dot|punkt|point|\.)\s?[)\]}]\s?/giu;

/** Letters of a name; those of scripts without spaces stand before it: `メールinfo@shop.example`. */
function isNameLetter(character: string): boolean {
  return /[\p{L}\p{N}._%+'-]/u.test(character) && !isUnspaced(character);
}

/** Keeps the length of a text where `(dot)` becomes one sign. */
const FILL = '\uFFFC';

/**
 * Finds e-mail addresses, written plainly or as `info (at) shop (dot) de`.
 *
 * @example findEmails('Mail: info (at) shop.example')[0]?.value → 'info@shop.example'
 */
export function findEmails(text: string): EmailSpan[] {
  const spans: EmailSpan[] = [];
  let from = 0;
  for (const at of text.matchAll(AT)) {
    let start = at.index;
    while (start > from && start > at.index - 64 && isNameLetter(text.charAt(start - 1))) start--;
    const tail = text.slice(at.index + at[0].length, at.index + at[0].length + 200);
    const plain = tail.replace(DOT, (dots: string) => '.'.padEnd(dots.length, FILL));
    const host = /^[\p{L}\p{N}\uFFFC.-]*/u.exec(plain)?.[0].replace(/[.\-\uFFFC]+$/, '') ?? '';
    const name = text.slice(start, at.index).replace(/^[.'-]+/, '');
    const domain = host.replaceAll(FILL, '');
    if (name === '' || !/^[^.]+(?:\.[^.]+)*\.\p{L}{2,}$/u.test(domain)) continue;
    const end = at.index + at[0].length + host.length;
    spans.push({ start: at.index - name.length, end, value: `${name}@${domain}`.toLowerCase() });
    from = end;
  }
  return spans;
}
