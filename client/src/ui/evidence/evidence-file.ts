import { graphql } from '#gql/ui/gql.ts';
import type { EvidenceFileFragment } from '#gql/ui/graphql.ts';
import { formatMoment } from '#lib/dates.ts';
import { printDecimal } from '#lib/numbers.ts';

export const EvidenceFileFields = graphql(`
  fragment EvidenceFile on EvidenceFile { id name mediaType size shown attachedAt attachedBy }
`);

export type EvidenceFile = EvidenceFileFragment;

/** Asks for an address at which a file is opened, which is over after some minutes; null: none was told. */
export type AskAddress = (fileId: string) => Promise<string | null>;

const KILOBYTE = 1024;

/** "1,4 MB", "380 kB". */
export function sizeInWords(bytes: number): string {
  const kilobytes = bytes / KILOBYTE;
  if (kilobytes < KILOBYTE) return `${Math.max(1, Math.round(kilobytes))} kB`;
  return `${printDecimal((kilobytes / KILOBYTE).toFixed(1))} MB`;
}

/** "1,4 MB · Nguyễn Thị Hoa, 10/01/2023 09:05". */
export const aboutFile = ({ size, attachedBy, attachedAt }: EvidenceFile): string =>
  `${sizeInWords(size)} · ${attachedBy}, ${formatMoment(attachedAt)}`;
