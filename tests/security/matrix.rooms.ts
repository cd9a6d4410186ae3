import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestAccount } from '@dich/server/test/world.ts';
import names from '../../rooms.json' with { type: 'json' };
import type { Making } from './matrix.making.ts';
import type { Question } from './matrix.question.ts';
import type { Own, Subject, Wish } from './matrix.subject.ts';

/** What a room adds to the matrix of rights: rooms/ROOM.matrix.ts exports it as `matrix`. */
export interface RoomMatrix {
  /** Lines of the table (matrix.table.ts). */
  readonly rows: string;
  readonly questions: readonly Question[];
  /** Mutations with everything in them that takes an id, where the questions leave some out; of them the same is asked. */
  readonly fuller?: readonly Question[];
  /** Fields that lead to a record and have no line of their own, each with the line that governs them. */
  readonly governed?: Readonly<Record<string, string>>;
  /** Types whose records everybody may read, and values without an identity. */
  readonly everybodys?: readonly string[];
  /** Makes its records of a unit; those of earlier rooms are there. */
  readonly records?: (making: Making, wish: Wish, made: Subject) => Promise<Partial<Subject>>;
  /** Makes what somebody who asks has of their own. */
  readonly recordsOf?: (making: Making, account: TestAccount) => Promise<Partial<Own>>;
}

const fileOf = (name: string): string => join(import.meta.dirname, `rooms/${name}.matrix.ts`);

/** In the order of rooms.json. */
export const ROOM_MATRICES: readonly RoomMatrix[] = await Promise.all(
  names
    .map(fileOf)
    .filter((file) => existsSync(file))
    .map(async (file) => {
      const { matrix }: { matrix?: RoomMatrix } = await import(/* @vite-ignore */ file);
      if (!matrix) throw new Error(`${file} exports no matrix`);
      return matrix;
    }),
);

export const QUESTIONS: readonly Question[] = ROOM_MATRICES.flatMap(({ questions }) => questions);

export const GOVERNED_ELSEWHERE: Readonly<Record<string, string>> = Object.assign(
  {},
  ...ROOM_MATRICES.map(({ governed }) => governed),
);
