import type { Block } from '../facts/snapshot.ts';
import type { BlockWriter } from './block-writer.ts';
import type { Composing } from './composing.ts';
import { type Frame, onLeave, ownScope } from './frame.ts';
import type { Kind } from './kind.ts';
import { COLON, SPACE, TAB } from './prose.ts';
import { isCompact } from './scan.ts';
import { attribute, type Tag } from './tag.ts';

/**
 * Starts the block that an element is, by its kind, and says in `frame.leave` how it ends. Inside a
 * compact block (a cell, a heading) everything is a line of that block.
 *
 * @example openBlock('row', frame, composing)
 */
export function openBlock(kind: Kind, frame: Frame, composing: Composing): void {
  const { flow, writer, tokens } = composing;
  const { tag } = frame;
  const around = frame.around as Frame;
  const outer = around.container;
  if (outer.isCompact) {
    flow.edge(around);
    if (kind === 'cell' && frame.scope.row) openCell(frame, writer);
    frame.end = 'edge-around';
    return;
  }
  const isWhole = kind !== 'item' && kind !== 'block' && kind !== 'cell' && isCompact(tokens, tag.inside);
  if (!(isWhole && kind === 'description' && composing.term !== '')) flow.edge(around);
  frame.container = frame;
  frame.isCompact = isWhole;
  frame.role = kind === 'item' ? kind : roleOf(isWhole ? kind : 'block', outer.role);
  if (tag.name === 'dl') onLeave(frame, () => Object.assign(composing, { term: '' }));
  if (!isWhole) frame.end = 'edge';
  else if (kind === 'row') openRow(frame, writer);
  else if (kind === 'term') openTerm(frame, composing);
  else if (kind === 'description' && composing.term !== '') openDescription(frame, composing);
  else {
    if (kind === 'heading') frame.level = levelOf(tag, writer.heading?.level ?? 1);
    frame.end = 'whole';
  }
}

function roleOf(kind: Kind, outer: Block['role']): Block['role'] {
  if (kind === 'heading' || kind === 'label' || kind === 'button' || kind === 'row') return kind;
  return outer === 'item' ? 'item' : 'text';
}

function levelOf(tag: Tag, above: number): number {
  const { name } = tag;
  if (/^h[1-6]$/.test(name)) return Number(name.charAt(1));
  if (name === 'summary') return Math.min(above + 1, 6);
  const level = Number.parseInt(attribute(tag, 'aria-level') ?? '2', 10);
  return level >= 1 && level <= 6 ? level : 2;
}

function openRow(frame: Frame, writer: BlockWriter): void {
  const row = { cells: [] as string[], isHead: true };
  const { table } = frame.scope;
  ownScope(frame).row = row;
  onLeave(frame, () => {
    const { cells, isHead } = row;
    if (cells.length < 2 || cells.every((cell) => cell === '')) {
      writer.flush({ role: 'text' });
      return;
    }
    const heads = table?.heads;
    if (table && isHead) table.heads = cells;
    writer.flush(!isHead && heads?.length === cells.length ? { cells, heads } : { cells });
  });
}

function openCell(frame: Frame, writer: BlockWriter): void {
  const { row } = frame.scope;
  if (!row || row.cells.length >= 100) return;
  writer.gap(TAB, 0);
  const bookmark = writer.bookmark();
  const isHead = frame.tag.name === 'th' || attribute(frame.tag, 'role') === 'columnheader';
  ownScope(frame).row = null;
  onLeave(frame, () => {
    row.cells.push(writer.since(bookmark));
    row.isHead &&= isHead;
  });
}

/** A term stays open, so that its description goes on in the same block. */
function openTerm(frame: Frame, composing: Composing): void {
  const { writer } = composing;
  const bookmark = writer.bookmark();
  frame.role = 'text';
  onLeave(frame, () => {
    composing.term = writer.since(bookmark);
  });
}

function openDescription(frame: Frame, { writer, term: written }: Composing): void {
  if (!writer.endsWith(written)) {
    writer.flush();
    writer.add(written, frame, frame.scope.ways);
  }
  writer.gap(written.endsWith(':') ? SPACE : COLON, frame.scope.ways);
  const term = written.replace(/ ?:$/, '');
  onLeave(frame, () => writer.flush({ role: 'pair', term }));
}
