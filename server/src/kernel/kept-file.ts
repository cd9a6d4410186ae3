import type { Context } from './context.ts';

/** A file that a record refers to. Its bytes lie outside the database, under their digest. */
export interface KeptFile {
  /** As whoever sent it called it. */
  name: string;
  /** In bytes. */
  size: number;
  /** SHA-256, hexadecimal. */
  digest: string;
  /** Told by its content. */
  mediaType: string;
}

/** Finds a file by the id of what refers to it; null: there is none, or not for this reader. */
export type FileSource = (ctx: Context, id: string) => Promise<KeptFile | null>;
