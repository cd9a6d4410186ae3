import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import type { Visitor } from './visitor.ts';

export interface TestFile {
  name: string;
  bytes: Buffer;
}

let made = 0;

/** A document of some kilobytes that no other is. */
export function pdfFile(name = 'Biên bản.pdf', kilobytes = 8): TestFile {
  made += 1;
  const body = `%PDF-1.7\n% ${made}\n${'0 '.repeat(kilobytes * 512)}\n%%EOF\n`;
  return { name, bytes: Buffer.from(body, 'latin1') };
}

/** The smallest picture: one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const part = (text: string) => new TextEncoder().encode(text);

export const archiveOf = (...names: string[]): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, part('x')]))));

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface Told {
  ok: boolean;
  id: string;
  received: number;
  size: number;
  done: boolean;
  code?: string;
  message?: string;
}

export const begin = async (visitor: Visitor, { name, bytes }: TestFile): Promise<Told> => {
  const { body } = await visitor.json('POST', '/uploads', { name, size: bytes.length, digest: digestOf(bytes) });
  return body as Told;
};

export const put = (visitor: Visitor, id: string, offset: number, bytes: Uint8Array) =>
  visitor.send(`/uploads/${id}?offset=${offset}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  });

/** Sends a whole file; answers the id of its upload. */
export async function sendFile(visitor: Visitor, file: TestFile): Promise<string> {
  const { id } = await begin(visitor, file);
  const { status, body } = await put(visitor, id, 0, file.bytes);
  if (status !== 200) throw new Error(`the upload answered ${status}: ${JSON.stringify(body)}`);
  return id;
}
