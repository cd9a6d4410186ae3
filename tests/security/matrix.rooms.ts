import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from './matrix.question.ts';

/** What a room adds to the matrix of rights, in a file of its own: rooms/ROOM.matrix.ts exports it as `matrix`. */
export interface RoomMatrix {
  /** Lines of the table (matrix.table.ts). */
  readonly rows: string;
  readonly questions: readonly Question[];
}

const folder = join(import.meta.dirname, 'rooms');

export const ROOM_MATRICES: readonly RoomMatrix[] = await Promise.all(
  globSync('*.matrix.ts', { cwd: folder })
    .sort()
    .map(async (file) => {
      const { matrix }: { matrix: RoomMatrix } = await import(/* @vite-ignore */ join(folder, file));
      return matrix;
    }),
);
