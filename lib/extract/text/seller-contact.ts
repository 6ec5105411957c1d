import { countLetters } from '../count-letters.ts';
import { findPhones } from '../slots/phone.ts';
import type { ScannedBlock } from './scan-page.ts';
import { nameKey, type SiteNames } from './site-names.ts';
import { tokenize } from './tokens.ts';
import { placeOf, type TraderWords } from './trader-words.ts';

/** What stands in a form to show how an address looks. */
const SAMPLE =
  /^(?:you|your|yourname|name|user|username|someone|example)@|@(?:example|domain|yourdomain|email|test)\./i;

/** Mail hosts where anybody has an address, small traders too. */
const OPEN_HOST =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|gmx|web|t-online|freenet|aol|mail|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|alice|wp|o2|onet|interia|op|seznam|centrum|azet|abv|ukr|yandex|bk|inbox|qq|163|126|naver|daum|hanmail|protonmail|proton|pm|uol|bol|terra|telefonica|sapo|telenet|skynet|proximus|ziggo|kpnmail|xs4all|bluewin|sunrise|mailbox|posteo)\.[a-z.]{2,6}$/i;

/** Years, dates and opening hours. */
const NO_PHONE =
  /^(?:(?:19|20)\d\d ?[-–/] ?(?:19|20)?\d\d$|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|\d{1,2}[.:]\d\d ?[-–])/;

/** Signs and words that may stand beside a number on a line of its own. */
const MOST_LETTERS = 24;

/**
 * The e-mail addresses of a block that buyers may write to, those of the site's own domain first.
 *
 * @example emailsOf(scanned, names, lexicon.trader) // [{ value: 'info@shop.example', isOwn: true }]
 */
export function emailsOf(
  scanned: ScannedBlock,
  names: SiteNames,
  { otherMailbox }: TraderWords,
): { value: string; isOwn: boolean }[] {
  const view = scanned.views[0]?.view;
  const end = (view?.offset ?? 0) + scanned.own.length;
  const spans =
    view?.slots.all('email').filter(({ first }) => !((view.tokens.starts[first] ?? 0) >= end)) ?? [];
  return spans
    .map(({ value }) => ({ value: String(value), isOwn: isOwnEmail(String(value), names) }))
    .filter(({ value }) => placeOf(mailboxWords(value), otherMailbox) !== 0 && !SAMPLE.test(value))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
}

/** `data-protection@shop.example` → `['data', 'protection']`. */
function mailboxWords(email: string): string[] {
  return (email.split('@')[0] ?? '').toLowerCase().split(/[._-]+/);
}

/**
 * True where an address has the name of the site in its domain, or in its mailbox with a host open to all.
 *
 * @example isOwnEmail('gadget.barn@gmail.com', siteNames(snapshot))
 */
function isOwnEmail(email: string, { keys }: SiteNames): boolean {
  const [box = '', host = ''] = email.split('@');
  const told = nameKey(isOpenHost(email) ? box : host.split('.').slice(0, -1).join('.'));
  if (told.length < 3) return false;
  for (const key of keys)
    if (key === told || (key.length >= 5 && told.includes(key)) || (told.length >= 5 && key.includes(told)))
      return true;
  return false;
}

/** True of mail hosts where anybody has an address: `isOpenHost('mia@gmail.com')` → `true`. */
export function isOpenHost(email: string): boolean {
  return OPEN_HOST.test(email.split('@')[1] ?? '');
}

/**
 * The first telephone number of a block that shows itself to be one, without a label: written with the prefix of a
 * country, or alone on its line, or beside an e-mail address only. Null where none does.
 *
 * @example phoneIn('(248) 555-0142', lexicon.trader)?.value // '(248) 555-0142'
 */
export function phoneIn(
  text: string,
  { otherNumber }: TraderWords,
): { value: string; start: number; end: number } | null {
  for (const found of findPhones(text)) {
    const line = lineAt(text, found.start);
    const digits = found.value.replace(/\(0\)|\D/g, '');
    if (placeOf(tokenize(line).words, otherNumber) >= 0) continue;
    if (NO_PHONE.test(found.value) || new Set(digits).size < 3) continue;
    const isInternational = /^\(?(?:\+|00)/.test(found.value) && digits.length >= 9;
    if (isInternational || (isNational(found.value, digits) && isAlone(line))) return found;
  }
  return null;
}

/** Between six and eleven digits, with a zero, brackets or groups as no other number has them. */
function isNational(written: string, digits: string): boolean {
  if (digits.length < 8 || digits.length > 12) return false;
  return /^0|^\(0?\d{2,4}\)|^\d{3}[-. ]\d{3}[-. ]\d{4}$|^\d{2,3}(?:[ .]\d{2,3}){2,4}$|^1[-. ]?8\d\d/.test(
    written,
  );
}

function lineAt(text: string, at: number): string {
  const before = /[^\n|·•]*$/.exec(text.slice(0, at))?.[0] ?? '';
  const behind = /^[^\n|·•]*/.exec(text.slice(at))?.[0] ?? '';
  return before + behind;
}

function isAlone(line: string): boolean {
  const rest = line.replace(/\S+@\S+/g, ' ');
  return countLetters(rest) <= MOST_LETTERS;
}
