import type { Dossier } from '../facts/dossier.ts';
import { candidates } from '../facts/fact.ts';
import type { PageKind } from '../facts/page-kind.ts';
import type { Path } from '../facts/paths.ts';
import { addressOf } from './merge.ts';
import { shopOf } from './registrable-domain.ts';

const MOST = 8;

/**
 * Which links lead to which kind of page, those that answer most first. `links.withdraw` is left out: it leads
 * to a form that declares something, not to a page that says something; `links.privacy` too, since none of
 * the seven topics is answered there.
 */
export const LEGAL_LINKS = [
  ['links.returns', 'returns'],
  ['links.imprint', 'imprint'],
  ['links.shipping', 'shipping'],
  ['links.terms', 'terms'],
  ['links.warranty', 'warranty'],
  ['links.complaints', 'complaints'],
  ['links.contact', 'contact'],
] as const satisfies readonly (readonly [Path, PageKind])[];

/** Words in an address of something that acts, or ends a session, when it is opened. */
const ACTS = [
  'logout',
  'signout',
  'logoff',
  'signoff',
  'unsubscribe',
  'delete',
  'remove',
  'add',
  'buy',
  'pay',
];
const NO_PAGE = ['pdf', 'doc', 'docx', 'odt', 'rtf', 'zip', 'jpg', 'jpeg', 'png', 'webp', 'svg', 'mp4'];

/**
 * Up to eight pages of the shop that would tell what it says in general and were not read yet, best first:
 * one for each kind that is not known, then second links. Every page once; only http(s) pages of the same shop, and
 * no address that looks as if opening it would change something.
 *
 * @example pagesToRead(dossier) // [{ kind: 'returns', url: 'https://shop.example/returns' }, …]
 */
export function pagesToRead(dossier: Dossier): { kind: PageKind; url: string }[] {
  const read = new Set(dossier.pages.map((page) => page.url));
  const known = new Set(dossier.pages.map((page) => page.kind));
  const found = LEGAL_LINKS.flatMap(([path, kind]) => {
    const offset = known.has(kind) ? 1 : 0;
    return candidates(dossier.facts, path)
      .map((fact) => addressOf(fact.value))
      .filter((url) => !read.has(url) && isReadable(url, dossier.shop))
      .map((url, at) => ({ kind, url, turn: at + offset }));
  });
  const chosen = new Map<string, { kind: PageKind; url: string }>();
  for (const { kind, url } of found.sort((a, b) => a.turn - b.turn))
    if (!chosen.has(url)) chosen.set(url, { kind, url });
  return [...chosen.values()].slice(0, MOST);
}

function isReadable(url: string, shop: string): boolean {
  const address = URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.password) return false;
  if (shopOf(url) !== shop) return false;
  const words = `${address.pathname} ${address.search}`
    .toLowerCase()
    .replace(/(log|sign)[-_]?(out|off)/g, '$1$2');
  const parts = words.split(/[^a-z0-9]+/).filter((part) => part !== '');
  const ending = address.pathname.slice(address.pathname.lastIndexOf('.') + 1).toLowerCase();
  return !NO_PAGE.includes(ending) && !parts.some((part) => ACTS.includes(part));
}
