import type { Block } from '../facts/snapshot.ts';
import { attribute } from './dom.ts';
import { type Frame, onLeave, ownScope } from './frame.ts';
import { isCompact, type Kind } from './kind.ts';
import { COLON, SPACE, TAB } from './prose.ts';
import type { TextFlow } from './text-flow.ts';

/** The last term of a definition list, until its descriptions are over. */
export interface Terms {
  term: string;
}

/**
 * Starts the block that an element is, by its kind, and says in `frame.leave` how it ends. Inside a
 * compact block (a cell, a heading) everything is a line of that block.
 *
 * @example openBlock('row', 'tr', frame, flow, terms)
 */
export function openBlock(kind: Kind, name: string, frame: Frame, flow: TextFlow, terms: Terms): void {
  const { writer } = flow;
  const around = frame.around as Frame;
  const outer = around.container;
  if (outer.isCompact) {
    flow.edge(around);
    if (kind === 'cell' && frame.scope.row) openCell(name, frame, flow);
    frame.end = 'edge-around';
    return;
  }
  const isWhole = kind !== 'item' && kind !== 'block' && kind !== 'cell' && isCompact(frame.element);
  if (!(isWhole && kind === 'description' && terms.term !== '')) flow.edge(around);
  frame.container = frame;
  frame.isCompact = isWhole;
  frame.role = kind === 'item' ? kind : roleOf(isWhole ? kind : 'block', outer.role);
  if (name === 'dl') onLeave(frame, () => Object.assign(terms, { term: '' }));
  if (!isWhole) frame.end = 'edge';
  else if (kind === 'row') openRow(frame, flow);
  else if (kind === 'term') openTerm(frame, flow, terms);
  else if (kind === 'description' && terms.term !== '') openDescription(frame, flow, terms);
  else {
    if (kind === 'heading') frame.level = levelOf(frame.element, name, writer.heading?.level ?? 1);
    frame.end = 'whole';
  }
}

function roleOf(kind: Kind, outer: Block['role']): Block['role'] {
  if (kind === 'heading' || kind === 'label' || kind === 'button' || kind === 'row') return kind;
  return outer === 'item' ? 'item' : 'text';
}

function levelOf(element: Element, name: string, above: number): number {
  if (/^h[1-6]$/.test(name)) return Number(name.charAt(1));
  if (name === 'summary') return Math.min(above + 1, 6);
  const level = Number.parseInt(attribute(element, 'aria-level') ?? '2', 10);
  return level >= 1 && level <= 6 ? level : 2;
}

function openRow(frame: Frame, { writer }: TextFlow): void {
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

function openCell(name: string, frame: Frame, { writer }: TextFlow): void {
  const { row } = frame.scope;
  if (!row || row.cells.length >= 100) return;
  writer.gap(TAB, 0);
  const bookmark = writer.bookmark();
  const isHead = name === 'th' || attribute(frame.element, 'role') === 'columnheader';
  ownScope(frame).row = null;
  onLeave(frame, () => {
    row.cells.push(writer.since(bookmark));
    row.isHead &&= isHead;
  });
}

/** A term stays open, so that its description goes on in the same block. */
function openTerm(frame: Frame, { writer }: TextFlow, terms: Terms): void {
  const bookmark = writer.bookmark();
  frame.role = 'text';
  onLeave(frame, () => {
    terms.term = writer.since(bookmark);
  });
}

function openDescription(frame: Frame, { writer }: TextFlow, terms: Terms): void {
  const written = terms.term;
  if (!writer.endsWith(written)) {
    writer.flush();
    writer.add(written, frame, frame.scope.ways);
  }
  writer.gap(written.endsWith(':') ? SPACE : COLON, frame.scope.ways);
  const term = written.replace(/ ?:$/, '');
  onLeave(frame, () => writer.flush({ role: 'pair', term }));
}
