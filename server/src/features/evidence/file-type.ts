import { unzipSync } from 'fflate';

/**
 * The kinds of files that are kept: what shows in a browser without a program, and the documents that offices exchange.
 * Each is told by its content. What cannot be told apart is left out: plain text (so is a page with scripts), the Office
 * files of before 2007 (so is an installer), and those with macros.
 */
export const MEDIA_TYPES = {
  'application/pdf': { ending: 'pdf', shown: true },
  'image/jpeg': { ending: 'jpg', shown: true },
  'image/png': { ending: 'png', shown: true },
  'image/webp': { ending: 'webp', shown: true },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { ending: 'docx', shown: false },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { ending: 'xlsx', shown: false },
} as const;

export type MediaType = keyof typeof MEDIA_TYPES;

const isMediaType = (text: string): text is MediaType => text in MEDIA_TYPES;

/** Whether a browser shows it in its place: all others are saved. */
export const isShown = (mediaType: string): boolean => isMediaType(mediaType) && MEDIA_TYPES[mediaType].shown;

/** What names of such files end in. */
export const endingOf = (mediaType: string): string | null =>
  isMediaType(mediaType) ? MEDIA_TYPES[mediaType].ending : null;

/** What a file is by its bytes, whatever it is called; null: nothing that is kept. Nothing of it is unpacked. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  if (begins(bytes, 'PK\x03\x04')) return kindOfArchive(bytes);
  const found = SIGNS.find(({ sign, format }) => begins(bytes, sign) && (!format || begins(bytes.subarray(8), format)));
  return found && !opensAsArchive(bytes) ? found.mediaType : null;
}

const SIGNS: readonly { sign: string; format?: string; mediaType: MediaType }[] = [
  { sign: '%PDF-', mediaType: 'application/pdf' },
  { sign: '\xff\xd8\xff', mediaType: 'image/jpeg' },
  { sign: '\x89PNG\r\n\x1a\n', mediaType: 'image/png' },
  { sign: 'RIFF', format: 'WEBP', mediaType: 'image/webp' },
];

const begins = (bytes: Uint8Array, sign: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, sign.length)).equals(Buffer.from(sign, 'latin1'));

const MOST_PARTS = 2000;

function kindOfArchive(bytes: Uint8Array): MediaType | null {
  const names = new Set<string>();
  try {
    unzipSync(bytes, {
      filter({ name }) {
        names.add(name);
        return false;
      },
    });
  } catch {
    return null;
  }
  const hasMacros = [...names].some((name) => /vba/i.test(name));
  if (!names.has('[Content_Types].xml') || hasMacros || names.size > MOST_PARTS) return null;
  if (names.has('word/document.xml')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return names.has('xl/workbook.xml') ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : null;
}

const END_OF_ARCHIVE = Buffer.from('PK\x05\x06', 'latin1');
/** Length of that record without its comment, which comes last and whose length stands in its last two bytes. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** A picture or a document with an archive behind it is both, by whoever opens it. */
function opensAsArchive(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT)));
  for (
    let at = tail.lastIndexOf(END_OF_ARCHIVE);
    at >= 0;
    at = at === 0 ? -1 : tail.lastIndexOf(END_OF_ARCHIVE, at - 1)
  ) {
    const rest = tail.length - at - END_LENGTH;
    if (rest >= 0 && tail.readUInt16LE(at + END_LENGTH - 2) === rest) return true;
  }
  return false;
}
