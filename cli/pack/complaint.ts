/** Something in a file of a pack that its author should change. */
export interface Complaint {
  /** As it can be opened from here. */
  file: string;
  line: number;
  /** What is wrong, and what to write instead. */
  what: string;
}
