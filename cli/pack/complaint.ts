/** Something in a file of a pack that its author should change. */
export interface Complaint {
  /** As it can be opened from here. */
  file: string;
  line: number;
  /** An error makes the pack unusable or a rule pointless; a warning is for its author to judge. */
  level: 'error' | 'warning';
  /** What is wrong, and what to write instead. */
  what: string;
}

/**
 * A complaint on one line, as editors and terminals know to open its place.
 *
 * @example complaintLine({ file: 'eu/pack.yaml', line: 3, level: 'error', what: 'licence: is missing' }) // 'eu/pack.yaml:3: licence: is missing\n'
 */
export function complaintLine({ file, line, level, what }: Complaint): string {
  return `${file}:${line}: ${level === 'warning' ? 'warning: ' : ''}${what}\n`;
}
