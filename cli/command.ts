/** Where a verb reads and writes; a test hands over its own. */
export interface Streams {
  stdin: AsyncIterable<string | Uint8Array>;
  out(text: string): void;
  err(text: string): void;
}

/**
 * A verb of the command line: gets the arguments after its name, returns the exit code
 * (0 did its work, 1 found what it was asked to look for, 2 bad usage or unreadable input).
 */
export type Verb = (args: string[], streams: Streams) => Promise<number>;

/** Bad usage or unreadable input: its message is the one line that the user sees, the exit code is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
