import { readdirSync } from 'node:fs';
import type { Migration } from '@mikro-orm/migrations';

type MigrationClass = new (...made: ConstructorParameters<typeof Migration>) => Migration;

/** `016-figure-parts.ts` exports the class `M016FigureParts`. */
const FILE = /^(\d{3})-[a-z0-9-]+\.ts$/;

const classNameOf = (file: string): string =>
  `M${file.replace('.ts', '').replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}`;

/** Those of this folder, by their numbers, which leave out none and say none twice. */
function filesInOrder(): string[] {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => FILE.test(file))
    .sort();
  for (const [index, file] of files.entries()) {
    if (Number.parseInt(file, 10) !== index + 1)
      throw new Error(`${file}: migrations are numbered one after the other; this one’s place is ${index + 1}`);
  }
  return files;
}

async function migrationIn(file: string): Promise<{ name: string; class: MigrationClass }> {
  const name = classNameOf(file);
  const exported: Record<string, MigrationClass> = await import(/* @vite-ignore */ new URL(file, import.meta.url).href);
  const found = exported[name];
  if (!found) throw new Error(`server/src/db/migrations/${file} does not export ${name}`);
  return { name, class: found };
}

/** In the order in which they are applied; an applied one is never edited once the product has been released. */
export const migrations = await Promise.all(filesInOrder().map(migrationIn));
