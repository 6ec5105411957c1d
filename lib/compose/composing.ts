import type { Recording } from '../facts/recording.ts';
import type { Link } from '../facts/snapshot.ts';
import type { Token } from '../facts/token.ts';
import { BlockWriter } from './block-writer.ts';
import { FormReader } from './form-reader.ts';
import type { Tag } from './tag.ts';
import { TextFlow } from './text-flow.ts';
import { ungarble } from './ungarble.ts';

/** A Snapshot while it is composed. */
export interface Composing {
  readonly tokens: readonly Token[];
  /** The bounds that were reached. */
  readonly cut: Set<string>;
  readonly writer: BlockWriter;
  readonly flow: TextFlow;
  readonly links: { link: Link; tag: Tag }[];
  readonly form: FormReader;
  /** The last term of a definition list, until its descriptions are over. */
  term: string;
  /** What addresses are resolved against, in the page or in a page embedded in it. */
  base: string;
}

/**
 * A Snapshot of which nothing is composed yet.
 *
 * @example startComposing(recording).writer.blocks // []
 */
export function startComposing({ tokens: recorded, base, cut: reached }: Recording): Composing {
  const tokens = ungarble(recorded);
  const cut = new Set(reached);
  const writer = new BlockWriter(cut);
  const form = new FormReader(tokens, cut);
  return { tokens, cut, writer, flow: new TextFlow(writer), links: [], form, term: '', base };
}
