import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress, constants as zlib } from 'node:zlib';
import { type Pack, pack } from 'tar-stream';
import { OperatorError } from '../operator-error.ts';
import { inWords } from '../trouble.ts';
import { closingFrame } from './frame.ts';

/** A file under way: a tar, compressed, under another name until it is whole. */
export interface ArchiveWriter {
  /** one part of the file; it is in memory at once, so it should be small */
  add(path: string, content: Buffer): Promise<void>;
  /** puts the file under its name, durable */
  finish(): Promise<void>;
  /** leaves nothing behind */
  abandon(): Promise<void>;
}

/** Makes a file that its owner alone may read, where there is none yet or where it may be replaced. */
export async function writeArchive(path: string, { overwrite }: { overwrite: boolean }): Promise<ArchiveWriter> {
  if (!overwrite && existsSync(path)) {
    throw new OperatorError(`Đã có tệp ${path}. Hãy chọn tên khác, hoặc thêm --overwrite để ghi đè.`);
  }
  const draft = `${path}.${process.pid}.tmp`;
  const file = await open(draft, 'wx', 0o600).catch((error: unknown) => {
    throw inWords(error, dirname(path));
  });
  const removed = removedOnSignal(draft);
  const tar = pack();
  const hash = createHash('sha256');
  const writing = compressed(tar, file, (bytes) => hash.update(bytes));
  // asked for by every part and at the end; a failure in between is not left unheard
  const failed = writing.then(() => new Promise<never>(() => undefined));
  failed.catch(() => undefined);
  const orFailed = <T>(work: Promise<T>): Promise<T> =>
    Promise.race([work, failed]).catch((error: unknown) => {
      throw inWords(error, dirname(path));
    });

  return {
    add: (name, content) => orFailed(added(tar, name, content)),
    async finish() {
      tar.finalize();
      await writing
        .then(async () => {
          await file.appendFile(closingFrame(hash.digest()));
          await file.sync();
          await file.close();
          if (!overwrite && existsSync(path)) throw new OperatorError(`Đã có tệp ${path}.`);
          renameSync(draft, path);
          makeDurable(dirname(path));
        })
        .catch((error: unknown) => {
          throw inWords(error, dirname(path));
        });
      removed.noLonger();
    },
    async abandon() {
      tar.destroy();
      await writing.catch(() => undefined);
      await file.close().catch(() => undefined);
      rmSync(draft, { force: true });
      removed.noLonger();
    },
  };
}

/** Ends when all that the tar was given is in the file. */
function compressed(tar: Pack, file: FileHandle, written: (bytes: Buffer) => void): Promise<void> {
  const zstd = createZstdCompress({ params: { [zlib.ZSTD_c_compressionLevel]: 6, [zlib.ZSTD_c_checksumFlag]: 1 } });
  const intoFile = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written(chunk);
      file.appendFile(chunk).then(() => done(), done);
    },
  });
  return pipeline(tar, zstd, intoFile);
}

const added = (tar: Pack, name: string, content: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    // the same bytes of the same rows: no times, no owners
    tar.entry({ name, size: content.length, mtime: new Date(0), mode: 0o600 }, content, (error) =>
      error ? reject(error) : resolve(),
    );
  });

/** A rename is on disk once its folder is; some systems do not open folders. */
function makeDurable(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Whoever is told to stop leaves no half file behind. */
function removedOnSignal(draft: string): { noLonger(): void } {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const end = () => {
    rmSync(draft, { force: true });
    process.exit(1);
  };
  for (const signal of signals) process.once(signal, end);
  return {
    noLonger() {
      for (const signal of signals) process.off(signal, end);
    },
  };
}
