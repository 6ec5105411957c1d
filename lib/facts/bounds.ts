/**
 * The bounds of a Snapshot: what is beyond them is left out, and `cut` says so. They stand apart
 * from the schema so that the script in the page need not carry zod, and each by itself so that it
 * carries numbers, not names.
 */

/** Nodes that the walk visits. */
export const nodes = 120_000;
/** Elements inside one another. */
export const depth = 400;
export const blocks = 8_000;
/** Characters of one block. */
export const blockLength = 20_000;
/** Characters of all blocks. */
export const characters = 1_500_000;
/** Characters of text as the document has it, white space and all. */
export const raw = 3_000_000;
export const links = 3_000;
export const controls = 1_000;
/** Items of microdata, and as many of RDFa. */
export const items = 500;
/** Scripts of JSON-LD, and as many with other data. */
export const scripts = 60;
/** Characters of one script. */
export const scriptLength = 400_000;
/** Characters of all scripts that hold other data than JSON-LD. */
export const dataLength = 600_000;
