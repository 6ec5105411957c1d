import { primaryLanguage } from '../../facts/primary-language.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import type { KindIndex } from './kind-index.ts';
import { type TextLanguage, textLanguage } from './text-language.ts';
import { wordedLanguage } from './worded-language.ts';

const TAG = /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i;

/** Names of meta elements that tell a page's language. */
const METAS = ['og:locale', 'content-language', 'language', 'dc.language', 'inlanguage'];

/** A text has so few words of another language by chance. */
const HARDLY = 0.2;
const NOTHING = 0.05;

/**
 * Tells the language of a page, a BCP 47 tag: by its letters and small words where these are clear, because
 * many pages have kept the tag of a template, and by what it names where it has few; else as its markup says; nothing
 * where nobody tells.
 *
 * @example readLanguage(snapshot, kinds)[0]?.value // 'de'
 */
export function readLanguage(snapshot: Snapshot, kinds: KindIndex): Candidate[] {
  const { url, blocks } = snapshot;
  const said = saidLanguage(snapshot);
  const told = textLanguage(blocks, kinds);
  // Templates say English; a cart has hardly any small words, but names of things.
  const isOpen = (!told || told.isFaint) && (!said || primaryLanguage(said.value) === 'en');
  const worded = isOpen ? wordedLanguage(snapshot, kinds) : null;
  if (worded) return [said && worded.value === primaryLanguage(said.value) ? said : worded];
  if (!told || (said && (told.isFaint || !isWrong(primaryLanguage(said.value), told))))
    return said ? [said] : [];
  const text = blocks[told.block]?.text ?? '';
  return [
    candidate('page.language', told.language, evidenceOf('text', text, url, `block:${told.block}`), 0.8),
  ];
}

/**
 * True where the text is not in the language that the markup says. English is what templates say and what stands in
 * pages of all languages: it is given up where the text has hardly any of it, and wins only where it has nothing else.
 */
function isWrong(said: string, { language, isSure, shares }: TextLanguage): boolean {
  if (said === language) return false;
  const support = shares.get(said) ?? 0;
  if (said === 'en') return isSure || support < HARDLY;
  return isSure && (language !== 'en' || support < NOTHING);
}

function saidLanguage({ url, language, meta }: Snapshot): Candidate<'page.language'> | null {
  const own = tagOf(language);
  if (own) return candidate('page.language', own, evidenceOf('text', language, url, 'data:lang'), 0.9);
  for (const { name, content } of meta) {
    const tag = METAS.includes(name.toLowerCase()) ? tagOf(content) : null;
    if (tag)
      return candidate('page.language', tag, evidenceOf('open-graph', content, url, `meta:${name}`), 0.7);
  }
  return null;
}

function tagOf(text: string): string | null {
  const tag = text.trim().replace(/_/g, '-');
  return TAG.test(tag) && !/^(und|zxx|x-)/i.test(tag)
    ? tag.toLowerCase().replace(/-[a-z]{2}$/, (country) => country.toUpperCase())
    : null;
}
