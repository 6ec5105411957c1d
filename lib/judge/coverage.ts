import { addressOf } from '../dossier/merge.ts';
import { LEGAL_LINKS } from '../dossier/pages-to-read.ts';
import type { Dossier, PageRead } from '../facts/dossier.ts';
import { candidates } from '../facts/fact.ts';
import type { PageKind } from '../facts/page-kind.ts';
import { primaryLanguage } from '../facts/primary-language.ts';
import type { LooksOn } from '../packs/rule.ts';

/** How far the pages read allow to say that something is not there. */
export interface Coverage {
  /** True where every page that could tell was read, whole and in a language that is understood. */
  isEnough: boolean;
  /** Addresses of the pages that could have told, and were read. */
  lookedAt: string[];
  /** Kinds of page that would tell and were not read. */
  toRead: PageKind[];
  /** Why it is not enough; empty where it is. */
  reason: string;
}

/** What counts for coverage, worked out once for all rules. */
export interface PagesSeen {
  pages: readonly PageRead[];
  /** Primary language by address of the page; none where the page does not tell. */
  languages: ReadonlyMap<string, string>;
  /** Kinds of page that the shop links to. */
  linked: ReadonlySet<PageKind>;
}

/**
 * The pages of a dossier with their languages, and the kinds of page that they link to.
 *
 * @example pagesSeen(dossier).languages.get('https://shop.example/terms') // 'de'
 */
export function pagesSeen({ pages, facts }: Dossier): PagesSeen {
  const languages = new Map<string, string>();
  for (const { value, evidence } of candidates(facts, 'page.language'))
    for (const { url } of evidence)
      if (!languages.has(addressOf(url))) languages.set(addressOf(url), primaryLanguage(value));
  const linked = LEGAL_LINKS.filter(([path]) => candidates(facts, path).length > 0).map(([, kind]) => kind);
  return { pages, languages, linked: new Set(linked) };
}

/**
 * Whether the pages of a dossier are enough to call something missing that a rule looks for on `looksOn`.
 *
 * @example coverageOf(['returns', ['terms', 'imprint']], pagesSeen(dossier), ['en', 'de'])
 */
export function coverageOf(looksOn: LooksOn, seen: PagesSeen, languages: readonly string[]): Coverage {
  const kinds = new Set<PageKind>(looksOn.flat());
  const pages = seen.pages.filter((page) => kinds.has(page.kind));
  const lookedAt = pages.map((page) => page.url);
  const read = new Set(pages.map((page) => page.kind));
  const { linked } = seen;
  const understood = new Set(languages.map(primaryLanguage));
  const toRead = [...new Set(looksOn.flatMap((line) => unreadOf([line].flat(), read, linked)))];
  if (toRead.length > 0) return { isEnough: false, lookedAt, toRead, reason: 'page not read' };
  if (pages.some((page) => page.cut))
    return { isEnough: false, lookedAt, toRead, reason: 'page too long to be read whole' };
  if (!pages.every((page) => understood.has(seen.languages.get(page.url) ?? '')))
    return { isEnough: false, lookedAt, toRead, reason: 'page in a language that is not understood yet' };
  return { isEnough: true, lookedAt, toRead, reason: '' };
}

/** Of a line of kinds one must be read, and each that the shop links to. */
function unreadOf(line: PageKind[], read: ReadonlySet<PageKind>, linked: ReadonlySet<PageKind>): PageKind[] {
  const unread = line.filter((kind) => !read.has(kind));
  const unreadLinked = unread.filter((kind) => linked.has(kind));
  if (unreadLinked.length > 0) return unreadLinked;
  return unread.length === line.length ? unread : [];
}
