import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../src/open-database.ts';
import { startThrowawayPostgres } from '../src/postgres.ts';
import { query } from './temporary.ts';

test('a first start that is cut short leaves nothing half-filled; later ones update and never fill again', async () => {
  const postgres = await startThrowawayPostgres();
  onTestFinished(() => postgres.stop());
  const target = {
    adminUrl: postgres.superuserUrl,
    database: 'dich',
    passwords: { owner: 'owner-password', login: 'login-password' },
  };
  const done: string[] = [];
  const update = async () => void done.push('update');
  const cutShort = openDatabase(target, {
    async fill({ ownerUrl }) {
      await query(ownerUrl, 'create table half as select 1 as id');
      throw new Error('killed');
    },
    update,
  });
  await expect(cutShort).rejects.toThrow('killed');

  const fill = async ({ ownerUrl }: { ownerUrl: string }) => {
    done.push('fill');
    await query(ownerUrl, 'create table whole as select 1 as id');
  };
  const first = await openDatabase(target, { fill, update });
  const second = await openDatabase(target, { fill, update });
  expect(done).toEqual(['fill', 'update']);
  expect([first.created, second.created]).toEqual([true, false]);
  const tables = `select tablename from pg_tables where schemaname = 'public'`;
  expect(await query(second.ownerUrl, tables)).toEqual([{ tablename: 'whole' }]);
  const databases = `select datname from pg_database where datname like 'dich%'`;
  expect(await query(postgres.superuserUrl, databases)).toEqual([{ datname: 'dich' }]);
});
