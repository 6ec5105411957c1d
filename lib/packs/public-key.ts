import * as z from 'zod/mini';

/** The public half of an Ed25519 key (RFC 8032): its 32 bytes in base64url after `ed25519:`. */
export const PublicKey = z
  .string('use a key as `pack keygen` prints it: ed25519: and 43 characters')
  .check(z.regex(/^ed25519:[A-Za-z0-9_-]{43}$/));
export type PublicKey = z.infer<typeof PublicKey>;
