import * as z from 'zod/mini';
import { PublicKey } from '../packs/public-key.ts';
import { Id } from '../packs/rule.ts';
import { packAddress } from './pack-address.ts';

/**
 * Why a file was not taken over. Of fetching it: `permission` (the browser does not allow its host), `network`,
 * `time`, `status`, `elsewhere` (it leads on to another address), `size`. Of the file: `form` (no pack, or one that does
 * not hold), `signature`, `key` (signed with another key than the one first accepted), `engine` (for a newer
 * Recourse), `id` (of a pack that is here already), `other` (another pack than before), `older`, `examples` (its
 * own examples fail), `work` (too much to check). Of what is stored: `many` (there is no room for another source),
 * `lost` (what was accepted cannot be read any more).
 */
export const FaultKind = z.enum([
  'permission',
  'network',
  'time',
  'status',
  'elsewhere',
  'size',
  'form',
  'signature',
  'key',
  'engine',
  'id',
  'other',
  'older',
  'examples',
  'work',
  'many',
  'lost',
]);
export type FaultKind = z.infer<typeof FaultKind>;

/** What went wrong when a source was looked at. */
export const SourceFault = z.strictObject({
  kind: FaultKind,
  /** What was found, for whoever wants to know exactly: a status, a file and place, a version; may be empty. */
  detail: z.string().check(z.maxLength(500)),
  /** Of `key`: the other key. */
  key: z.optional(PublicKey),
});
export type SourceFault = z.infer<typeof SourceFault>;

/** A moment, ISO 8601 in UTC. */
const Moment = z.iso.datetime();

/** The head of an answer by which the next request asks whether anything has changed (RFC 9110 § 13). */
export const Validators = z.strictObject({
  etag: z.optional(z.string().check(z.maxLength(500))),
  lastModified: z.optional(z.string().check(z.maxLength(100))),
});
export type Validators = z.infer<typeof Validators>;

/** Where a pack of somebody else comes from, and what became of the last look at it. */
export const PackSource = z.strictObject({
  /** The address of its file, by which it is known. */
  url: z.string().check(z.refine((url) => packAddress(url) === url, 'is no address of a pack file')),
  /** The key first accepted, or another one that was accepted since: what is signed with no other is taken over. */
  key: PublicKey,
  /** Id of its pack, for life. */
  pack: Id,
  version: z.string(),
  validators: Validators,
  /** When it was accepted, when it was last looked at, when its pack last changed. */
  added: Moment,
  looked: Moment,
  changed: Moment,
  /** Of the last look; null where all is well. */
  fault: z.nullable(SourceFault),
  /** True from the moment of its removal until that cannot be undone any more. */
  removed: z.boolean(),
});
export type PackSource = z.infer<typeof PackSource>;
