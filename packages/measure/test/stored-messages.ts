/** Messages that may stand in rows: what is asked about a target is kept with it, the ways to read it included. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { takesOfAll } from './parameters-of-messages.ts';

const FILE = fileURLToPath(new URL('stored-messages.json', import.meta.url));

/** Rooms that a question, or the explanation of a way to read it, speaks with. */
export const STORED_ROOMS: ReadonlySet<string> = new Set(['reading', 'explain', 'occasions', 'verdict', 'parts']);

/** Of each key the names of its parameters. */
type Stored = Record<string, string>;

export async function storedNow(): Promise<Stored> {
  const takes = (await takesOfAll()).filter(({ room }) => STORED_ROOMS.has(room));
  return Object.fromEntries(
    takes.map(({ room, name, parameters }) => [`${room}.${name}`, Object.keys(parameters).sort().join(' ')]),
  );
}

/** Kept since each was first committed. */
export const storedKept = (): Stored => JSON.parse(readFileSync(FILE, 'utf8'));

if (import.meta.main) {
  // what is kept stays: only a new message is added
  writeFileSync(FILE, `${JSON.stringify({ ...(await storedNow()), ...storedKept() }, null, 2)}\n`);
}
