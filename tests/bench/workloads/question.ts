import type { Subject } from '../subject.ts';

/** What a workload asks, of Đích and of every peer in the same words. */
export interface Question {
  /** Its letter in docs/PERFORMANCE.md. */
  key: string;
  what: string;
  document: string;
  variables(subject: Subject): Record<string, unknown>;
  /** How Đích is asked where one request cannot bring it all: the answer of all parts together. */
  inParts?(send: (variables: Record<string, unknown>) => Promise<string>): Promise<string>;
  /** How many cells of the answer are asked for. */
  cells(subject: Subject): number;
  /** How many rows Đích's statements may answer for each cell asked, and why so many. */
  rowsPerCell: { atMost: number; because: string };
  /** How many pages of 8 kB they may look at for each: a detour through an index shows here and nowhere else. */
  blocksPerCell: number;
}

/** The fields of one cell. */
export const CELL = 'value numerator denominator attainment percentOfTarget target { text }';
