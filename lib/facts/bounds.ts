/**
 * The bounds of a Snapshot: what is beyond them is left out, and `cut` says so. They stand apart
 * from the schema so that the script in the page need not carry zod.
 */
export const BOUNDS = {
  nodes: 120_000,
  depth: 400,
  blocks: 8_000,
  blockLength: 20_000,
  characters: 1_500_000,
  links: 3_000,
  controls: 1_000,
  items: 500,
  scripts: 60,
  scriptLength: 400_000,
  dataLength: 600_000,
} as const;
