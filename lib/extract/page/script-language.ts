import type { Snapshot } from '../../facts/snapshot.ts';

/** Letters looked at, and how many of a script must be among them. */
const MOST = 6_000;
const LEAST = 60;
/** Share of the letters that a script has on a page in its language; figures, brands and names are written in Latin. */
const SHARE = 0.3;
const KANA_SHARE = 0.08;

/**
 * The language of a page whose letters only one language writes: `ja` by its Kana, `ko` by its Hangul, `zh` by Han
 * letters without either; with the block that has most of them. Null where letters do not tell.
 *
 * @example scriptLanguage(snapshot)?.language // 'ja'
 */
export function scriptLanguage({
  blocks,
}: Pick<Snapshot, 'blocks'>): { language: string; block: number } | null {
  const counts = { kana: 0, han: 0, hangul: 0, all: 0 };
  let block = 0;
  let most = 0;
  for (const [at, { text }] of blocks.entries()) {
    if (counts.all >= MOST) break;
    const piece = text.slice(0, 2_000);
    const kana = countOf(piece, /[\p{sc=Hira}\p{sc=Kana}]/gu);
    const han = countOf(piece, /\p{sc=Han}/gu);
    const hangul = countOf(piece, /\p{sc=Hang}/gu);
    counts.kana += kana;
    counts.han += han;
    counts.hangul += hangul;
    counts.all += countOf(piece, /\p{L}/gu);
    if (kana + han + hangul > most) [most, block] = [kana + han + hangul, at];
  }
  const { kana, han, hangul, all } = counts;
  const isMost = (letters: number) => letters >= LEAST && letters >= all * SHARE;
  if (isMost(hangul) && hangul > kana + han) return { language: 'ko', block };
  if (!isMost(kana + han)) return null;
  if (kana >= (kana + han) * KANA_SHARE) return { language: 'ja', block };
  return kana <= (kana + han) * 0.01 ? { language: 'zh', block } : null;
}

function countOf(text: string, form: RegExp): number {
  return text.match(form)?.length ?? 0;
}
