/** What a path's first word is called among contexts, where it is not its own name. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  returns: ['returns'],
  refund: ['refund', 'returns'],
  delivery: ['delivery'],
  warranty: ['warranty'],
  seller: ['seller'],
  complaints: ['complaints'],
  disputes: ['complaints'],
  compensation: ['delivery', 'complaints', 'warranty', 'returns'],
  order: ['order'],
};

/** Contexts that are a topic: a block under one of them is less likely to speak about another. */
export const ALL_TOPICS: ReadonlySet<string> = new Set(Object.values(TOPICS).flat());

/**
 * The contexts under which a path is at home; undefined where it is at home everywhere.
 *
 * @example topicsOf('refund.within') // ['refund', 'returns']
 */
export function topicsOf(path: string): readonly string[] | undefined {
  return TOPICS[path.slice(0, path.indexOf('.'))];
}
