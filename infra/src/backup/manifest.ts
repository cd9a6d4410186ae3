import { z } from 'zod';

/** Of the file's own shape; another one is not read. */
export const FORMAT = 'dich-backup-1';

const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** First in the file: what has to be known before anything is read into a database. */
export const Heading = z.object({
  format: z.literal(FORMAT),
  madeAt: z.iso.datetime(),
  /** of the program that made it; null: it is not known */
  commit: z.string().nullable(),
  /** applied to the database that was copied, in their order */
  migrations: z.array(z.string()).min(1),
  /** of which it holds the rows, with what they stand on; null: it holds everything */
  province: z.object({ code: z.string(), name: z.string(), ids: z.array(z.int()).min(1) }).nullable(),
});
export type Heading = z.infer<typeof Heading>;

const CopiedTable = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.int(),
  bytes: z.int(),
  /** SHA-256 of its rows as PostgreSQL prints them, in the order of its key */
  sha256: Digest,
});
export type CopiedTable = z.infer<typeof CopiedTable>;

/** Last in the file: what must have come. */
export const Manifest = z.object({
  tables: z.array(CopiedTable),
  files: z.array(z.object({ path: z.string(), sha256: Digest })),
});
export type Manifest = z.infer<typeof Manifest>;

/** Names of the parts of a file. Rows of a table come in pieces, numbered from 1. */
export const HEADING = 'heading.json';
export const SECRETS = 'secrets.sealed.json';
export const MANIFEST = 'manifest.json';
export const HEADS_FOLDER = 'trail-heads/';
export const pieceName = (table: string, number: number): string =>
  `tables/${table}/${String(number).padStart(6, '0')}.copy`;
export const tableOfPiece = (path: string): string | undefined => /^tables\/([^/]+)\/\d{6,}\.copy$/.exec(path)?.[1];

export const FILES_FOLDER = 'evidence/';
export const fileName = (digest: string): string => `${FILES_FOLDER}${digest}`;
export const digestOfFile = (path: string): string | undefined => /^evidence\/([0-9a-f]{64})$/.exec(path)?.[1];

export const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
