import { addressOf } from '../dossier/merge.ts';
import { LEGAL_LINKS } from '../dossier/pages-to-read.ts';
import type { Dossier } from '../facts/dossier.ts';
import { candidates } from '../facts/fact.ts';
import type { PageKind } from '../facts/page-kind.ts';
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

/**
 * Whether the pages of a dossier are enough to call something missing that a rule looks for on `looksOn`.
 *
 * @example coverageOf(['returns', ['terms', 'imprint']], dossier, ['en', 'de'])
 */
export function coverageOf(looksOn: LooksOn, dossier: Dossier, languages: readonly string[]): Coverage {
  const kinds = new Set<PageKind>(looksOn.flat());
  const pages = dossier.pages.filter((page) => kinds.has(page.kind));
  const lookedAt = pages.map((page) => page.url);
  const read = new Set(pages.map((page) => page.kind));
  const linked = linkedKinds(dossier);
  const toRead = [...new Set(looksOn.flatMap((line) => unreadOf([line].flat(), read, linked)))];
  if (toRead.length > 0) return { isEnough: false, lookedAt, toRead, reason: 'page not read' };
  if (pages.some((page) => page.cut))
    return { isEnough: false, lookedAt, toRead, reason: 'page too long to be read whole' };
  if (!pages.every((page) => isUnderstood(page.url, dossier, languages)))
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

function linkedKinds(dossier: Dossier): Set<PageKind> {
  const paths = LEGAL_LINKS.filter(([path]) => candidates(dossier.facts, path).length > 0);
  return new Set(paths.map(([, kind]) => kind));
}

function isUnderstood(url: string, dossier: Dossier, languages: readonly string[]): boolean {
  const said = candidates(dossier.facts, 'page.language').find((fact) =>
    fact.evidence.some((proof) => addressOf(proof.url) === url),
  );
  const base = said?.value.toLowerCase().split('-')[0] ?? '';
  return languages.some((language) => language.toLowerCase().split('-')[0] === base);
}
