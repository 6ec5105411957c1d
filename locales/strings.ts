import { IntlMessageFormat } from 'intl-messageformat';
import type { VNode } from 'preact';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** The name of a shown string; a name that `locales/en.json` does not have is a type error. */
export type MessageKey = keyof typeof en;

type Messages = Record<MessageKey, { message: string }>;

const LOCALES: Record<string, Messages> = { en, de };

let tag = 'en-GB';
let messages: Messages = en;
const formats = new Map<MessageKey, IntlMessageFormat>();

/**
 * Chooses the language of the interface; a language that it does not speak becomes English.
 *
 * Takes a BCP 47 tag, of which the region decides how dates and money are written.
 *
 * @example setLocale('de-AT')
 */
export function setLocale(wanted: string): void {
  const language = wanted.split('-')[0] ?? '';
  const known = Object.hasOwn(LOCALES, language) ? LOCALES[language] : undefined;
  messages = known ?? en;
  // English without a region is read across Europe, where the day stands before the month.
  tag = known && wanted !== 'en' ? wanted : 'en-GB';
  formats.clear();
}

/** The BCP 47 tag in force, for `Intl` and for `<html lang>`: `locale()` → `'en-GB'`. */
export function locale(): string {
  return tag;
}

function formatOf(key: MessageKey): IntlMessageFormat {
  const ready = formats.get(key);
  if (ready) return ready;
  const made = new IntlMessageFormat(messages[key].message, tag);
  formats.set(key, made);
  return made;
}

/**
 * A shown string in the language in force, from an ICU message with named placeholders.
 *
 * Throws where a placeholder has no value.
 *
 * @example t('days.left', { days: 3 }) // '3 days left'
 */
export function t(key: MessageKey, values?: Record<string, string | number>): string {
  return String(formatOf(key).format(values));
}

type Piece = string | VNode;
type Wrap = (inner: Piece[]) => Piece;

/**
 * A shown string with markup in it: `<b>…</b>` in the message is made by `values.b`, and a
 * placeholder may be filled with a node. Nothing in it ever becomes HTML.
 *
 * @example tNodes('report.summary', { answered: 4, b: (inner) => <b>{inner}</b> })
 */
export function tNodes(key: MessageKey, values: Record<string, Piece | number | Wrap>): Piece[] {
  const made = formatOf(key).format<VNode>(values as Record<string, Piece>);
  return Array.isArray(made) ? made : [made];
}
