import type { Room } from '#kernel/room.ts';
import { SheetImport } from './sheet-import.entity.ts';

/** Spreadsheets that were taken in: what each made is kept together. Whoever takes one in says how it is taken back. */
export const room: Room = {
  resolvers: [],
  entities: [SheetImport],
};
