import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { Message } from '#kernel/messages.ts';
import { says } from './evidence.messages.ts';
import type { FileStore } from './file-store.ts';
import { type MediaType, mediaTypeOf } from './file-type.ts';
import type { Scanner } from './scanner.ts';
import type { Upload } from './upload.entity.ts';

/** Where files are kept, and who looks through them first. */
export interface Keeping {
  store: FileStore;
  /** Null: nobody does. */
  scan: Scanner | null;
}

/**
 * What a file that has come as a whole is found to be. `again`: its bytes are to be sent again; `never`: it is not taken;
 * `later`: what has come stays as it is.
 */
export type Checked = { mediaType: MediaType } | { not: 'again' | 'never' | 'later'; because: Message };

/** Looks at all of it before it is kept: that it is what was announced, of a kind that is kept, and clean. */
export async function checkUpload({ store, scan }: Keeping, upload: Upload, log: Logger): Promise<Checked> {
  const bytes = await store.readUpload(upload.id);
  if (createHash('sha256').update(bytes).digest('hex') !== upload.digest)
    return { not: 'again', because: says.damaged() };
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) return { not: 'never', because: says.unknownKind() };
  if (scan) {
    const found = await scan(bytes).catch((error: unknown) => {
      log.error({ err: error }, 'the virus scanner does not answer');
      return null;
    });
    if (found === null) return { not: 'later', because: says.notScanned() };
    if (found === 'INFECTED') {
      log.warn({ event: 'infected file refused', upload: upload.id, digest: upload.digest }, 'infected file refused');
      return { not: 'never', because: says.infected() };
    }
  }
  return { mediaType };
}
