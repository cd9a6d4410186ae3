import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '@dich/infra/backup/copy.ts';
import { printAlike, tablesInOrder } from '@dich/infra/backup/tables.ts';
import { expect, test } from 'vitest';
import { useDemonstration } from '../support/demonstration.ts';
import { type Installation, installation, onDatabase } from './installation.ts';

const database = useDemonstration();
const name = () => new URL(database.ownerUrl).pathname.slice(1);

/** How many rows every table holds that is not empty; of the units, that not one was touched. */
const rowsLeft = () =>
  onDatabase(name(), async (client) => {
    await client.query('begin read only');
    await printAlike(client);
    const left: Record<string, number> = {};
    for (const table of await tablesInOrder(client)) {
      const { rows } = await digestOf(client, table);
      if (Number(rows) > 0) left[table.name] = Number(rows);
    }
    return left;
  });

/** What the command says where the product refuses. */
const refusedBy = (operator: Installation['operator']) =>
  operator('remove-demonstration').catch((error: Error) => ({ code: 1, said: error.message }));

test('the demonstration goes with everything but units and regimes, and only when others in it may go as well', async () => {
  const { operator, dataDir } = installation(name());
  mkdirSync(join(dataDir, 'trail-heads'));
  writeFileSync(join(dataDir, 'demo-accounts.txt'), 'Tài khoản minh họa');
  const before = await rowsLeft();

  const invited = ['--unit', '46', '--login', 'qt.that', '--name', 'Người Thật', '--day', '2023-01-10'];
  expect((await operator('invite-administrator', ...invited)).code).toBe(0);
  const refused = await refusedBy(operator);
  expect(refused.code).toBe(1);
  expect(refused.said).toContain('1 tài khoản do quản trị hoặc vận hành lập (qt.that)');
  expect(await rowsLeft()).toMatchObject({ plan: before.plan, report: before.report });

  const done = await operator('remove-demonstration', '--with-others');
  expect(done).toEqual({ code: 0, said: expect.stringMatching(/^Đã bỏ dữ liệu minh họa với \d+ tài khoản/) });
  const left = await rowsLeft();
  expect(Object.keys(left).toSorted()).toEqual([
    'migration',
    'period',
    'period_due',
    'regime',
    'regime_rule',
    'unit',
    'unit_succession',
    'unit_version',
  ]);
  expect(left).toMatchObject({ unit_version: before.unit_version, period: before.period, regime: before.regime });
  expect(existsSync(join(dataDir, 'demo-accounts.txt'))).toBe(false);
  expect(readdirSync(dataDir).filter((file) => file.startsWith('trail-heads'))).toEqual([
    expect.stringMatching(/^trail-heads-minh-hoa-/),
  ]);

  const again = await refusedBy(operator);
  expect(again).toEqual({ code: 1, said: 'Cơ sở dữ liệu này không có dữ liệu minh họa.' });
});
