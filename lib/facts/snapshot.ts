import * as z from 'zod/mini';
import * as BOUNDS from './bounds.ts';
import { Url } from './values.ts';

/** The part of the page a text or link stands in, from landmarks (HTML sections, ARIA roles). */
export const Region = z.enum(['header', 'nav', 'main', 'aside', 'footer', 'dialog']);
export type Region = z.infer<typeof Region>;

/** A stretch of a block's text that is shown in a special way, in UTF-16 units of `text`. */
export const Mark = z.strictObject({
  kind: z.enum(['struck', 'small', 'raised', 'hidden']),
  start: z.int(),
  end: z.int(),
});
export type Mark = z.infer<typeof Mark>;

/** One paragraph, heading, list item, table row, definition or button, as a person reads it. */
export const Block = z.strictObject({
  role: z.enum(['heading', 'text', 'item', 'row', 'pair', 'label', 'button']),
  text: z.string().check(z.maxLength(BOUNDS.blockLength)),
  region: Region,
  /** 1–6, of a heading. */
  level: z.optional(z.int()),
  /** Index of the heading block that it stands under. */
  under: z.optional(z.int()),
  /** Of a table row: its cells, and the column headers where the table has them. */
  cells: z.optional(z.array(z.string())),
  heads: z.optional(z.array(z.string())),
  /** Of a pair (definition list): the term; `text` is then `term: description`. */
  term: z.optional(z.string()),
  marks: z.optional(z.array(Mark)),
});
export type Block = z.infer<typeof Block>;

export const Link = z.strictObject({
  text: z.string(),
  href: Url,
  region: Region,
  /** Index of the block that it stands in. */
  block: z.optional(z.int()),
});
export type Link = z.infer<typeof Link>;

export const Control = z.strictObject({
  kind: z.string(),
  name: z.string(),
  label: z.string(),
  /** What is typed or chosen; never of a password field. */
  value: z.string(),
  region: Region,
  checked: z.optional(z.boolean()),
  /** True where it cannot be used as the page stands. */
  disabled: z.optional(z.boolean()),
});
export type Control = z.infer<typeof Control>;

/** A microdata item (WHATWG HTML § 5.2): types, properties with text or nested items. */
export interface Item {
  type: string[];
  id?: string | undefined;
  properties: Record<string, (string | Item)[]>;
}
export const Item: z.ZodMiniType<Item> = z.strictObject({
  type: z.array(z.string()),
  id: z.optional(z.string()),
  get properties() {
    return z.record(z.string(), z.array(z.union([z.string(), Item])));
  },
});

/**
 * What one page says, as bounded plain data. It knows no language and no law; it is checked with
 * this schema where it arrives, because a page may lie about anything.
 */
export const Snapshot = z.strictObject({
  url: Url,
  title: z.string(),
  /** The page's own word for its language (`<html lang>`), or an empty string. */
  language: z.string(),
  blocks: z.array(Block).check(z.maxLength(BOUNDS.blocks)),
  links: z.array(Link).check(z.maxLength(BOUNDS.links)),
  controls: z.array(Control).check(z.maxLength(BOUNDS.controls)),
  /** `<meta>` with a name or property, in order, e.g. OpenGraph. */
  meta: z.array(z.strictObject({ name: z.string(), content: z.string() })),
  /** Raw text of the page's `application/ld+json` scripts: parsed, and repaired, out of the page. */
  jsonLd: z.array(z.string()).check(z.maxLength(BOUNDS.scripts)),
  microdata: z.array(Item).check(z.maxLength(BOUNDS.items)),
  /** Things described in RDFa, in the form of microdata, names in full. */
  rdfa: z.optional(z.array(Item).check(z.maxLength(BOUNDS.items))),
  /** Raw text of scripts that hold data, such as a data layer: parsed out of the page, never run. */
  scripts: z.optional(z.array(z.string()).check(z.maxLength(BOUNDS.scripts))),
  /** The bounds that were reached, so that nobody takes silence for absence. */
  cut: z.array(z.string()),
});
export type Snapshot = z.infer<typeof Snapshot>;
