import { isUnspaced } from '../text/tokens.ts';

/** An e-mail address and where it stands. */
export interface EmailSpan {
  start: number;
  end: number;
  value: string;
}

/** The sign itself, or what shops write in its place to keep robots away, in brackets, or between dashes. */
const AT =
  /@|\s?[([{<【（＜]\s?(?:at|ät|a|@|arobase|arroba|chiocciola|ma[łl]pa|zavin[áa][čc]|kukac|snabel-?a|apenstaartje|собака|アット(?:マーク)?|골뱅이)\s?[)\]}>】）＞]\s?|\s-\s?at\s?-\s|\sat\s(?=[\p{L}\p{N}-]{2,60}\s(?:dot|punkt|point)\s\p{L})/giu;
const DOT =
  /\s?[([{<【（＜]\s?(?:dot|punkt|point|punto|ponto|kropka|te[čc]ka|ドット|\.)\s?[)\]}>】）＞]\s?/giu;
/** Said without brackets where the sign is not written either. */
const DOT_WORD = /\s(?:dot|punkt|point)\s(?=\p{L}{2,12}(?!\p{L}))/giu;
/** Names of files that look like a host behind a word in brackets. */
const NO_HOST = /\.(?:html?|php|aspx?|jpe?g|png|gif|pdf|js|css)$/i;

/** Letters of a name; those of scripts without spaces stand before it: `メールinfo@shop.example`. */
function isNameLetter(character: string): boolean {
  return /[\p{L}\p{N}._%+'-]/u.test(character) && !isUnspaced(character);
}

/** Keeps the length of a text where `(dot)` becomes one sign. */
const FILL = '\uFFFC';

function dotOf(written: string): string {
  return '.'.padEnd(written.length, FILL);
}

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
    const bracketed = tail.replace(DOT, dotOf);
    const plain = at[0] === '@' ? bracketed : bracketed.replace(DOT_WORD, dotOf);
    const host = /^[\p{L}\p{N}\uFFFC.-]*/u.exec(plain)?.[0].replace(/[.\-\uFFFC]+$/, '') ?? '';
    const name = text.slice(start, at.index).replace(/^[.'-]+/, '');
    const domain = host.replaceAll(FILL, '');
    if (name === '' || !/^[^.]+(?:\.[^.]+)*\.\p{L}{2,}$/u.test(domain) || NO_HOST.test(domain)) continue;
    const end = at.index + at[0].length + host.length;
    spans.push({ start: at.index - name.length, end, value: `${name}@${domain}`.toLowerCase() });
    from = end;
  }
  return spans;
}
