import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import rooms from '../rooms.json' with { type: 'json' };

const src = join(import.meta.dirname, 'src');

const foldersIn = (folder: string): string[] =>
  readdirSync(join(src, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'texts')
    .map(({ name }) => name);

const withPages = rooms.filter((room) => existsSync(join(src, `features/${room}/${room}.room.ts`)));

/**
 * Where documents stand, by what is generated of them: `src/gql/plans` of `src/features/plans`, `src/gql/people/account`
 * of `src/features/people/account`. Each apart, so that documents travel with their pages and not with the first one.
 */
export const DOCUMENT_FOLDERS: ReadonlyMap<string, string> = new Map([
  ['ui', 'ui'],
  ['app', 'app'],
  ...withPages.flatMap((room) =>
    [room, ...foldersIn(`features/${room}`).map((part) => `${room}/${part}`)].map((name): [string, string] => [
      name,
      `features/${name}`,
    ]),
  ),
]);
