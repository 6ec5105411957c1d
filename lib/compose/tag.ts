/** An element as a Recording has it. */
export interface Tag {
  name: string;
  /** Those that were recorded, null of most. */
  attributes: Map<string, string> | null;
  /** Which of the recorded elements it is, the first being 0. */
  order: number;
  /** Where in the tokens its content starts. */
  inside: number;
}

/**
 * The value of an attribute, null where the element has none.
 *
 * @example attribute(tag, 'href') // '/imprint'
 */
export function attribute({ attributes }: Tag, name: string): string | null {
  return attributes?.get(name) ?? null;
}
