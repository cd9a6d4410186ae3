import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';

/**
 * A file ends with the digest of all that stands before it, in a frame that programs for Zstandard pass over (RFC 8878,
 * skippable frame): so `tar --zstd` reads the file, and a byte that was changed anywhere is noticed.
 */
const MARK = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 32, 0, 0, 0]);
const LENGTH = MARK.length + 32;

export const closingFrame = (digest: Buffer): Buffer => Buffer.concat([MARK, digest]);

/** How many bytes of a file stand before its closing frame; undefined: it has none, or is not as it was written. */
export async function verifiedLength(path: string, read: (bytes: number) => void): Promise<number | undefined> {
  const length = statSync(path).size - LENGTH;
  if (length < 0) return undefined;
  const hash = createHash('sha256');
  const tail: Buffer[] = [];
  let position = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const before = chunk.subarray(0, Math.max(0, length - position));
    hash.update(before);
    tail.push(chunk.subarray(before.length));
    position += chunk.length;
    read(chunk.length);
  }
  return Buffer.concat(tail).equals(closingFrame(hash.digest())) ? length : undefined;
}
