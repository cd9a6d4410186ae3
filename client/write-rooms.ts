/**
 * Writes src/app/rooms.gen.ts: every room of rooms.json that has a `ROOM.room.ts` here, with what its file exports. So
 * addresses stay typed, each with the page's own parameters, and nobody keeps a list.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import names from '../rooms.json' with { type: 'json' };

const src = join(import.meta.dirname, 'src');
const WRITTEN = join(src, 'app/rooms.gen.ts');

const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

interface Found {
  /** As a variable: "signIn". */
  as: string;
  path: string;
  exports(name: string): boolean;
}

const found = names.flatMap((name): Found[] => {
  const path = `features/${name}/${name}.room.ts`;
  if (!existsSync(join(src, path))) return [];
  const source = readFileSync(join(src, path), 'utf8');
  return [{ as: camelCase(name), path, exports: (part) => new RegExp(`^export const ${part}\\b`, 'm').test(source) }];
});

/** The same part of every room that has it, one after the other. */
const spread = (part: string): string =>
  found.flatMap((room) => (room.exports(part) ? `  ...${room.as}.${part},\n` : [])).join('');

/** The text of the register, as it is to be committed. */
export const roomsFile = (): string => `// Written by \`pnpm --filter @dich/client codegen\` from rooms.json.
${found
  .toSorted((a, b) => a.path.localeCompare(b.path))
  .map(({ as, path }) => `import * as ${as} from '#${path}';\n`)
  .join('')}
/** What each adds beside its pages, in the order of rooms.json. */
export const ROOMS = [
${found.map(({ as, exports }) => (exports('room') ? `  ${as}.room,\n` : '')).join('')}] as const;

/** Inside the frame. */
export const PAGES = [
${spread('pages')}] as const;

/** Outside it, for whom nobody knows yet. */
export const DOORS = [
${spread('doors')}] as const;
`;

if (import.meta.main) writeFileSync(WRITTEN, roomsFile());
