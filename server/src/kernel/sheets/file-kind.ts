import { unzipSync } from 'fflate';
import type { Message } from '#kernel/messages.ts';
import { saysOfFile } from './sheet.messages.ts';

export const MOST_MEGABYTES = 5;
export const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
const MOST_UNPACKED = 60 * 1024 * 1024;
const MOST_PARTS = 200;
/** Above this a part is looked at by how much smaller it was packed: text that people wrote is some ten times smaller. */
const LARGE_PART = 5 * 1024 * 1024;
const MOST_TIMES_SMALLER = 300;

export type FileKind = 'XLSX' | 'CSV';

/** What kind of file it is, told by its first bytes and not by its name; refused before anything of it is unpacked. */
export function kindOfFile(bytes: Uint8Array): FileKind | { wrong: Message } {
  if (bytes.length > MOST_BYTES) return { wrong: saysOfFile.tooLarge({ megabytes: MOST_MEGABYTES }) };
  if (bytes.length === 0) return { wrong: saysOfFile.empty() };
  if (begins(bytes, [0x50, 0x4b])) return kindOfArchive(bytes);
  // a compound document: what Excel encrypts, and its files of before 2007
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return { wrong: isLocked ? saysOfFile.locked() : saysOfFile.oldKind() };
  }
  const isUtf16 = begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff]);
  return !isUtf16 && bytes.subarray(0, 8192).includes(0) ? { wrong: saysOfFile.unknownKind() } : 'CSV';
}

const begins = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

/** The sizes that an archive declares; where they lie, the reading thread is ended. */
function kindOfArchive(bytes: Uint8Array): FileKind | { wrong: Message } {
  const parts: { name: string; packed: number; unpacked: number }[] = [];
  try {
    unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        parts.push({ name, packed: size, unpacked: originalSize });
        return false;
      },
    });
  } catch {
    return { wrong: saysOfFile.broken() };
  }
  const total = parts.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const isBomb = parts.some(({ packed, unpacked }) => unpacked > LARGE_PART && unpacked > packed * MOST_TIMES_SMALLER);
  if (total > MOST_UNPACKED || parts.length > MOST_PARTS || isBomb) return { wrong: saysOfFile.unpacksTooLarge() };
  return parts.some(({ name }) => name === 'xl/workbook.xml') ? 'XLSX' : { wrong: saysOfFile.unknownKind() };
}
