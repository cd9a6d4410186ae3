import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { migrations } from './index.ts';

const FILE = fileURLToPath(new URL('digests.json', import.meta.url));

/** Of the SQL that a migration sends, as it is printed: a helper that comes to print otherwise changes it too. */
export async function digestOf(migration: Pick<(typeof migrations)[number], 'class'>): Promise<string> {
  // its statements depend on nothing but the code: no connection is asked
  const made = new migration.class(undefined as never, undefined as never);
  await made.up();
  const statements = made.getQueries().map(String);
  return createHash('sha256').update(statements.join('\n')).digest('hex');
}

export async function digestsNow(): Promise<Record<string, string>> {
  const digests = migrations.map(async (migration) => [migration.name, await digestOf(migration)] as const);
  return Object.fromEntries(await Promise.all(digests));
}

/** Kept since each was first committed. */
export const digestsKept = (): Record<string, string> => JSON.parse(readFileSync(FILE, 'utf8'));

if (import.meta.main) {
  // what is kept stays: only a new migration is added
  writeFileSync(FILE, `${JSON.stringify({ ...(await digestsNow()), ...digestsKept() }, null, 2)}\n`);
}
