import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';

/** Where one chain of the trail ended: the number of its last entry and that entry's hash (hex). */
const Head = z.object({ provinceId: z.int(), unitId: z.uuid(), seq: z.string(), hash: z.string() });
export type Head = z.infer<typeof Head>;

const Signed = z.object({
  version: z.literal(1),
  /** When it was signed, by the real clock. */
  at: z.iso.datetime(),
  heads: z.array(Head).readonly(),
  /** Ed25519 over the JSON text of all the rest, base64. */
  signature: z.string(),
});

/** Where every chain ended at a moment, signed with a key that is not in the database. */
export type SignedHeads = z.infer<typeof Signed>;

/** What DER says before the 32 bytes of an Ed25519 private key (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** `seed`: 32 secret bytes. */
export const signingKey = (seed: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });

const signedPart = ({ version, at, heads }: Omit<SignedHeads, 'signature'>): Buffer =>
  Buffer.from(
    JSON.stringify([version, at, heads.map(({ provinceId, unitId, seq, hash }) => [provinceId, unitId, seq, hash])]),
  );

export function signHeads(heads: readonly Head[], at: Date, key: KeyObject): SignedHeads {
  const unsigned = { version: 1, at: at.toISOString(), heads } as const;
  return { ...unsigned, signature: sign(null, signedPart(unsigned), key).toString('base64') };
}

/** What a file holds; null: it is no such file, or not as it was signed with this key. */
export function openHeads(text: string, key: KeyObject): SignedHeads | null {
  const parsed = Signed.safeParse(jsonIn(text));
  if (!parsed.success) return null;
  const signature = Buffer.from(parsed.data.signature, 'base64');
  return verify(null, signedPart(parsed.data), createPublicKey(key), signature) ? parsed.data : null;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
