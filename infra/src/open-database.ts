import {
  type DatabaseTarget,
  databaseExists,
  dropDatabase,
  type PreparedDatabase,
  prepareDatabase,
  type RolePasswords,
  renameDatabase,
} from './databases.ts';

/**
 * Opens the product's database. A new one is made and filled under another name and renamed when it is whole, so a
 * first start that is interrupted leaves nothing half-filled: the next one begins again.
 */
export async function openDatabase(
  target: DatabaseTarget & { passwords: RolePasswords },
  work: {
    fill(draft: PreparedDatabase): Promise<void>;
    update(existing: PreparedDatabase): Promise<void>;
  },
): Promise<PreparedDatabase> {
  if (await databaseExists(target)) {
    const existing = await prepareDatabase(target);
    await work.update(existing);
    return existing;
  }
  const draft = { ...target, database: `${target.database}_unfinished` };
  await dropDatabase(draft);
  await work.fill(await prepareDatabase(draft));
  await renameDatabase(draft, target.database);
  return { ...(await prepareDatabase(target)), created: true };
}
