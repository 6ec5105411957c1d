import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Place } from '../../lib/packs/check.ts';
import { yamlFault } from './yaml-fault.ts';

/** A YAML file of a pack, as its author sees it and as the engine does. */
export interface YamlFile {
  /** Below the folder that the pack stands in, e.g. `eu/rules/missing-price.yaml`. */
  name: string;
  /** As it can be opened from here, e.g. `rules/eu/rules/missing-price.yaml`. */
  path: string;
  text: string;
  data: unknown;
  /** Why it is no YAML; then its data is what could be read. */
  errors: { line: number; reason: string }[];
  /** The line (from 1) on which a place stands, or the nearest one around it that is there. */
  lineOf(place: Place): number;
  /** A value as its author wrote it, so that `1.10` stays that; undefined where it is no single value. */
  writtenAt(place: Place): string | undefined;
}

/**
 * Reads the text of a YAML file of a pack, and knows the line of each place in it.
 *
 * @example yamlFile('eu/pack.yaml', 'rules/eu/pack.yaml', 'id: eu\nversion: 1').lineOf(['version']) // 2
 */
export function yamlFile(name: string, path: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const errors = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    reason: yamlFault(error, text),
  }));
  const alias = firstAlias(document);
  if (alias !== undefined)
    errors.push({ line: lines.linePos(alias).line, reason: 'an alias (*) stands here: write the words out' });
  return {
    name,
    path,
    text,
    data: errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    errors,
    lineOf: (place) => lines.linePos(offsetOf(document, place)).line || 1,
    writtenAt: (place) => {
      const node = document.getIn(place.map(String), true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

/** Aliases let a small file grow without end: the engine takes none. */
function firstAlias(document: Document.Parsed): number | undefined {
  let at: number | undefined;
  visit(document, {
    Alias(_, node) {
      at = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

/** Where in the text the innermost part of a place begins that is there. */
function offsetOf(document: Document.Parsed, place: Place): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of place) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = rangeOf(pair.key)?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = rangeOf(node)?.[0] ?? offset;
    } else break;
  }
  return offset;
}

function rangeOf(node: unknown): readonly number[] | undefined {
  return (node as { range?: readonly number[] | null } | undefined)?.range ?? undefined;
}
