import type { Recording } from '../facts/recording.ts';
import type { Snapshot } from '../facts/snapshot.ts';
import { ATTRIBUTE, END, HIDDEN_TEXT, SPACE, STRUCK_TEXT, TEXT, type Token } from '../facts/token.ts';
import { closeElement } from './close-element.ts';
import { type Composing, startComposing } from './composing.ts';
import { rootFrame } from './frame.ts';
import { HIDDEN, STRUCK } from './prose.ts';
import { startElement } from './start-element.ts';
import type { Tag } from './tag.ts';

const WAYS: Readonly<Record<number, number>> = { [TEXT]: 0, [HIDDEN_TEXT]: HIDDEN, [STRUCK_TEXT]: STRUCK };

/** A Snapshot, and for each of its blocks, links and controls which of the recorded elements it comes from. */
export interface Composition {
  snapshot: Snapshot;
  places: { blocks: number[]; links: number[]; controls: number[] };
}

/**
 * Makes a Snapshot of what was recorded in a page: text in blocks as a person sees it, links, controls.
 *
 * In a block's `text`, `<br>` and the blocks inside a label, cell or heading are lines (`\n`), and the
 * cells of a row are parted by tabs; all other white space is one space. Hidden text is kept and marked.
 *
 * @example compose(gather(document, location.href)).snapshot.blocks[0] // { role: 'heading', level: 1, text: 'Pullover', … }
 */
export function compose(recording: Recording): Composition {
  const composing = startComposing(recording);
  composeTokens(composing);
  const { writer, links, form, cut } = composing;
  writer.flush();
  form.nameAll();
  const { url, title, language, meta, jsonLd, microdata, rdfa, scripts } = recording;
  return {
    snapshot: {
      url,
      title,
      language,
      blocks: writer.blocks,
      links: links.map(({ link }) => link),
      controls: form.controls.map(({ control }) => control),
      meta,
      jsonLd,
      microdata,
      rdfa,
      scripts,
      cut: [...cut],
    },
    places: {
      blocks: writer.tags.map(orderOf),
      links: links.map(({ tag }) => orderOf(tag)),
      controls: form.controls.map(({ tag }) => orderOf(tag)),
    },
  };
}

const orderOf = ({ order }: Tag): number => order;

function composeTokens(composing: Composing): void {
  const { tokens, flow } = composing;
  let frame = rootFrame();
  let order = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    at += 1;
    if (typeof token === 'string') {
      const tag: Tag = { name: token, attributes: null, order, inside: at };
      order += 1;
      for (; tokens[at] === ATTRIBUTE; at += 3) takeAttribute(tokens, at, tag);
      tag.inside = at;
      frame = startElement(composing, tag, frame);
    } else if (token === END) {
      closeElement(composing, frame);
      frame = frame.around ?? frame;
    } else if (token === ATTRIBUTE) {
      takeAttribute(tokens, at - 1, frame.tag);
      at += 2;
    } else if (token === SPACE) flow.space(frame);
    else {
      flow.text(String(tokens[at]), frame, WAYS[token] ?? 0);
      at += 1;
    }
  }
}

function takeAttribute(tokens: readonly Token[], at: number, tag: Tag): void {
  tag.attributes ??= new Map();
  tag.attributes.set(String(tokens[at + 1]), String(tokens[at + 2]));
}
