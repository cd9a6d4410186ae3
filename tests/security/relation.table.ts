import { existsSync } from 'node:fs';
import { join } from 'node:path';
import names from '../../rooms.json' with { type: 'json' };
import type { RoomRelation, TableLaw } from './relation.law.ts';

const fileOf = (name: string): string => join(import.meta.dirname, `rooms/${name}.relation.ts`);

async function relationIn(file: string): Promise<RoomRelation> {
  const { relation }: { relation?: RoomRelation } = await import(/* @vite-ignore */ file);
  if (!relation) throw new Error(`${file} exports no relation`);
  return relation;
}

/** The law of every table, as the rooms say it. */
export const RELATION: Readonly<Record<string, TableLaw>> = Object.assign(
  {},
  ...(await Promise.all(
    names
      .map(fileOf)
      .filter((file) => existsSync(file))
      .map(relationIn),
  )),
);
