import type { Snapshot } from '../../lib/facts/snapshot.ts';

/**
 * A page that says everything twice: its blocks, links, controls and items, and once more the same below them.
 *
 * @example doublePage(snapshot).blocks.length // 2 * snapshot.blocks.length
 */
export function doublePage(page: Snapshot): Snapshot {
  const { blocks, links, controls, microdata } = page;
  const lower = blocks.map(({ under, ...block }) =>
    under === undefined ? block : { ...block, under: under + blocks.length },
  );
  const again = links.map(({ block, ...link }) =>
    block === undefined ? link : { ...link, block: block + blocks.length },
  );
  return {
    ...page,
    blocks: [...blocks, ...lower],
    links: [...links, ...again],
    controls: [...controls, ...controls],
    microdata: [...microdata, ...microdata],
  };
}
