import { constants, createReadStream } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Files by their digest, each once, and what is still coming by the id of its upload. Only their owner reads them, and
 * none is served but by a route that has asked who may.
 *
 *     FOLDER/uploads/ID                    what has come so far; its length is how much
 *     FOLDER/files/AB/ABCD…                whole, durable, named by SHA-256
 */
export class FileStore {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes the folder where it is missing; throws where nothing can be written there. */
  static async in(folder: string): Promise<FileStore> {
    for (const part of ['uploads', 'files']) await mkdir(join(folder, part), { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK);
    return new FileStore(folder);
  }

  /** How many bytes of an upload have come. */
  async received(uploadId: string): Promise<number> {
    return (await statOf(this.#upload(uploadId)))?.size ?? 0;
  }

  /** Adds what comes to an upload, `most` bytes of it, as far as it comes: when the line breaks, what had come stays. */
  async append(uploadId: string, pieces: AsyncIterable<Uint8Array>, most: number): Promise<void> {
    const file = await open(this.#upload(uploadId), 'a', 0o600);
    try {
      let room = most;
      for await (const piece of pieces) {
        await file.appendFile(piece.subarray(0, room));
        room -= Math.min(room, piece.length);
        if (room === 0) break;
      }
    } finally {
      await file.close();
    }
  }

  readUpload(uploadId: string): Promise<Buffer> {
    return readFile(this.#upload(uploadId));
  }

  /** Puts an upload that is whole under its digest. */
  async keep(uploadId: string, digest: string): Promise<void> {
    const path = this.pathOf(digest);
    const parts = join(path, '..');
    await mkdir(parts, { recursive: true, mode: 0o700 });
    await makeDurable(this.#upload(uploadId));
    await rename(this.#upload(uploadId), path);
    await makeFolderDurable(parts);
  }

  dropUpload(uploadId: string): Promise<void> {
    return rm(this.#upload(uploadId), { force: true });
  }

  pathOf(digest: string): string {
    return join(this.#folder, 'files', digest.slice(0, 2), digest);
  }

  /** Null: it is not there. */
  async sizeOf(digest: string): Promise<number | null> {
    return (await statOf(this.pathOf(digest)))?.size ?? null;
  }

  read(digest: string): NodeJS.ReadableStream {
    return createReadStream(this.pathOf(digest));
  }

  /** Digests of files that were sent before a moment. */
  async sentBefore(moment: Date): Promise<string[]> {
    const folder = join(this.#folder, 'files');
    const digests: string[] = [];
    for (const part of await readdir(folder)) {
      for (const digest of await readdir(join(folder, part))) {
        if (await isBefore(join(folder, part, digest), moment)) digests.push(digest);
      }
    }
    return digests;
  }

  /** Takes a file away, unless it was sent again since. Answers how many bytes went; null: none. */
  async remove(digest: string, sentBefore: Date): Promise<number | null> {
    const path = this.pathOf(digest);
    const size = await this.sizeOf(digest);
    if (size === null || !(await isBefore(path, sentBefore))) return null;
    await rm(path);
    return size;
  }

  /** Takes away what came of uploads of which nothing has come since a moment. */
  async dropUploadsBefore(moment: Date): Promise<void> {
    const folder = join(this.#folder, 'uploads');
    for (const id of await readdir(folder)) {
      if (await isBefore(join(folder, id), moment)) await rm(join(folder, id), { force: true });
    }
  }

  #upload(uploadId: string): string {
    return join(this.#folder, 'uploads', uploadId);
  }
}

async function statOf(path: string): Promise<{ size: number; mtimeMs: number } | null> {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

async function isBefore(path: string, moment: Date): Promise<boolean> {
  const found = await statOf(path);
  return found !== null && found.mtimeMs < moment.getTime();
}

async function makeDurable(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A name is on disk once its folder is; some systems do not open folders. */
async function makeFolderDurable(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
