import type { Control } from '../facts/snapshot.ts';
import type { Tag } from './tag.ts';

/** A control and what is left to find out about its label when the whole page is known. */
export interface OpenControl {
  control: Control;
  tag: Tag;
  /** Text of the label around it. */
  around: string;
}
