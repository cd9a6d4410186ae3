import type { KeptFile } from '#kernel/kept-file.ts';
import { identity, instant, int, object, text } from '#kernel/objects.ts';

/** A file of some record, as it is shown. */
export interface AttachedFile extends KeptFile {
  id: string;
  attachedAt: Date;
  attachedBy: string;
  /** The word that stands for its kind of record in an address. */
  fileOf: string;
}

export const EvidenceFileType = object(
  'EvidenceFile',
  'Tệp minh chứng: a file attached to a record, kept as it came. Who may read the record may open it.',
  {
    id: identity,
    name: text('As whoever attached it called it; what it is says `mediaType`.'),
    mediaType: text(
      'Told by its content: "application/pdf", "image/jpeg", "image/png", "image/webp", or that of .docx, .xlsx.',
    ),
    size: int('In bytes.'),
    digest: text('SHA-256 of its bytes, hexadecimal; part of the hash of a version that it belongs to.'),
    attachedAt: instant('When it was attached.'),
    attachedBy: text('Full name of who attached it.'),
  },
);
