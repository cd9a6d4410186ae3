import { createReadStream, existsSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createZstdDecompress } from 'node:zlib';
import { extract } from 'tar-stream';
import { OperatorError } from '../operator-error.ts';
import { damaged, inWords } from '../trouble.ts';
import { verifiedLength } from './frame.ts';

/** One part of a file. */
export interface Part {
  path: string;
  content: Buffer;
}

/** A part is a piece of some megabytes: what claims to be more is not of ours. */
const LARGEST_PART = 64 * 2 ** 20;

/** Reads a whole file once, without keeping it, and answers how long it is without its digest. Refuses what was changed. */
export async function assertWhole(path: string, read: (bytes: number) => void): Promise<number> {
  if (!existsSync(path)) throw new OperatorError(`Không có tệp ${path}.`);
  if (!statSync(path).isFile()) throw new OperatorError(`${path} không phải là tệp.`);
  const length = await verifiedLength(path, read).catch((error: unknown) => {
    throw inWords(error, path);
  });
  if (length === undefined || length === 0) throw damaged(path);
  return length;
}

/** The parts of a file in their order, one in memory at a time. `length`: as `assertWhole` has answered it. */
export async function* partsOf(path: string, length: number): AsyncGenerator<Part> {
  const tar = extract();
  let failure: unknown;
  pipeline(createReadStream(path, { end: length - 1 }), createZstdDecompress(), tar, (error) => {
    failure ??= error;
  });
  try {
    for await (const entry of tar) {
      const { name, size = 0, type } = entry.header;
      if (type !== 'file' || size > LARGEST_PART) throw new Error(`${name}: ${type}, ${size} bytes`);
      yield { path: name, content: await buffer(entry) };
    }
  } catch (error) {
    throw failure === undefined && error instanceof OperatorError ? error : damaged(path, failure ?? error);
  }
}
