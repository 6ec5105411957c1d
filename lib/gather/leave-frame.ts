import type { Frame } from './frame.ts';
import type { Walk } from './walk.ts';

/**
 * Ends what an element had started, when the walk leaves it: its link, its block or line, its headings.
 *
 * @example leaveFrame(walk, frame)
 */
export function leaveFrame(walk: Walk, frame: Frame): void {
  const { leave, end, headings } = frame;
  if (frame.isLink) closeLink(walk, frame);
  if (leave) for (const act of leave) act();
  if (end !== 'none') walk.flow.end(frame);
  if (!headings) return;
  // A heading does not reach out of its section, unless the section holds nothing else.
  const { writer } = walk;
  if (headings.isLandmark || writer.blocks.at(-1)?.role !== 'heading') writer.heading = headings.heading;
}

function closeLink({ flow }: Walk, frame: Frame): void {
  const { link } = frame.scope;
  if (!link) return;
  const { unsaid } = link;
  if (unsaid !== '') flow.text(` ${unsaid} `, frame);
  link.close();
}
