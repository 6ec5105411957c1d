import type { Composing } from './composing.ts';
import type { Frame } from './frame.ts';

/**
 * Ends what an element had started: its link, its block or line, its headings.
 *
 * @example closeElement(composing, frame)
 */
export function closeElement({ flow, writer }: Composing, frame: Frame): void {
  const { leave, end, headings } = frame;
  if (frame.isLink) closeLink(flow, frame);
  if (leave) for (const act of leave) act();
  if (end !== 'none') flow.end(frame);
  if (!headings) return;
  // A heading does not reach out of its section, unless the section holds nothing else.
  if (headings.isLandmark || writer.blocks.at(-1)?.role !== 'heading') writer.heading = headings.heading;
}

function closeLink(flow: Composing['flow'], frame: Frame): void {
  const { link } = frame.scope;
  if (!link) return;
  const { unsaid } = link;
  if (unsaid !== '') flow.text(` ${unsaid} `, frame, 0);
  link.close();
}
