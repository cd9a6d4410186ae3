import { createHash } from 'node:crypto';
import { trimDecimal } from '#kernel/scalars.ts';
import type { FigureEvidence } from './figure-evidence.entity.ts';
import type { Figure } from './report.entity.ts';

/**
 * SHA-256, in hexadecimal, over the figures of a version as canonical JSON: figures by indicator, keys in alphabetical
 * order, decimals without zeros at the end; where files are attached, over these as well, by indicator and digest. Two
 * versions with the same content have the same hash.
 */
export function contentHash(figures: readonly Figure[], files: readonly AttachedTo[] = []): string {
  const canonical = figures.map(contentOf).sort((a, b) => (a.indicatorId < b.indicatorId ? -1 : 1));
  const hash = createHash('sha256').update(JSON.stringify(canonical));
  // left out where there are none: versions without files keep the hash they had
  if (files.length > 0) hash.update(JSON.stringify(contentOfFiles(files)));
  return hash.digest('hex');
}

type AttachedTo = Pick<FigureEvidence, 'indicatorId' | 'digest' | 'name'>;

/** What is attached to which row; keys stand in alphabetical order. */
const contentOfFiles = (files: readonly AttachedTo[]) =>
  files
    .map(({ digest, indicatorId, name }) => ({ digest, indicatorId, name }))
    .sort((a, b) => (a.indicatorId + a.digest < b.indicatorId + b.digest ? -1 : 1));

/** Whether the same files are attached to one row. */
export const sameFiles = (a: readonly AttachedTo[], b: readonly AttachedTo[]): boolean =>
  JSON.stringify(contentOfFiles(a)) === JSON.stringify(contentOfFiles(b));

/** Whether two figures of one indicator say the same. */
export const sameContent = (a: Figure, b: Figure): boolean =>
  JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));

const exactly = (value: string | null): string | null => (value === null ? null : trimDecimal(value));

/** What a figure says; its keys stand in alphabetical order. */
const contentOf = (figure: Figure) => ({
  achieved: figure.achieved,
  // left out where it is none: figures of whole units keep the hash they had
  ...(figure.asPart ? { asPart: true } : {}),
  counted: figure.counted,
  denominator: exactly(figure.denominator),
  evidence: figure.evidence,
  grade: figure.grade,
  illustrative: figure.illustrative,
  indicatorId: figure.indicatorId,
  note: figure.note,
  numerator: exactly(figure.numerator),
  // left out where there are none: figures of one number keep the hash they had
  ...(figure.parts ? { parts: figure.parts.map(({ key, number, date }) => ({ date, key, number })) } : {}),
  source: figure.source,
  value: exactly(figure.value),
  words: figure.words,
});
