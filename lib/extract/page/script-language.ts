/** A page in another script has much Latin beside it: names of makers, of programs, of colours. */
const SHARE = 0.25;
const LEAST = 20;

/** So much of a text is enough to see its letters. */
const LENGTH = 8_000;

/** Of the letters of a text in one script so many belong to one language; of other languages so few. */
const SOME = 0.008;
const FEW = 0.003;

/** Of the Japanese letters so many are kana; Chinese has none. */
const KANA = 0.1;

/** Blocks of Unicode, in order: first and last code point, and the language or the script that it is of. */
const BLOCKS: readonly [first: number, last: number, of: string][] = [
  [0x41, 0x24f, 'Latn'],
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'Cyrl'],
  [0x530, 0x58f, 'hy'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x6ff, 'Arab'],
  [0x900, 0x97f, 'hi'],
  [0x980, 0x9ff, 'bn'],
  [0xe00, 0xe7f, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'el'],
  [0x3040, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Hani'],
  [0xac00, 0xd7af, 'ko'],
];

/**
 * The language that a text's letters tell by themselves, a BCP 47 primary subtag; null where they are those of many
 * languages. Of Cyrillic, Russian, Ukrainian and Bulgarian are told by letters that only they have, and Arabic from
 * Persian and Urdu likewise.
 *
 * @example scriptLanguage('日本国内送料無料でお届けします。お気軽にお問い合わせください。') // 'ja'
 */
export function scriptLanguage(text: string): string | null {
  const head = text.slice(0, LENGTH);
  const counts = countScripts(head);
  let letters = 0;
  for (const count of counts.values()) letters += count;
  const isMuch = (count: number) => count >= LEAST && count >= letters * SHARE;
  const kana = counts.get('Kana') ?? 0;
  const han = counts.get('Hani') ?? 0;
  if (isMuch(kana + han)) return kana >= (kana + han) * KANA ? 'ja' : 'zh';
  for (const [script, count] of counts) {
    if (script === 'Latn' || script === 'Kana' || script === 'Hani' || !isMuch(count)) continue;
    if (script === 'Cyrl') return cyrillic(head, count);
    if (script === 'Arab')
      return has(head, /[\u0679\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06cc\u06d2]/gu) < count * 0.02
        ? 'ar'
        : null;
    return script;
  }
  return null;
}

function cyrillic(text: string, letters: number): string | null {
  const share = (signs: RegExp) => has(text, signs) / letters;
  // Serbian, Macedonian, Belarusian, Kazakh and their neighbours.
  if (share(/[јљњћђѓќѕўқғңөүұһәј]/giu) > FEW) return null;
  const russian = share(/[ыэё]/giu);
  const ukrainian = share(/[іїєґ]/giu);
  if (ukrainian > SOME && russian < FEW) return 'uk';
  if (russian > SOME && ukrainian < FEW) return 'ru';
  return share(/ъ/giu) > SOME && russian < FEW && ukrainian < FEW ? 'bg' : null;
}

function has(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}

function countScripts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x41) continue;
    const block = BLOCKS.find(([, last]) => code <= last);
    if (block && code >= block[0]) counts.set(block[2], (counts.get(block[2]) ?? 0) + 1);
  }
  return counts;
}
