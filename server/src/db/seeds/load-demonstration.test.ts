import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { TEST_ROLES } from '#test/roles.ts';
import { type DemoAccount, loadDemonstration } from './load-demonstration.ts';
import { loadReferenceData } from './load-reference-data.ts';

const database = useDatabase();
let accounts: DemoAccount[];

beforeAll(async () => {
  const quiet = () => undefined;
  await loadReferenceData({ ownerUrl: database.ownerUrl, progress: quiet });
  accounts = await loadDemonstration({
    ownerUrl: database.ownerUrl,
    servingUrl: database.servingUrl,
    roles: TEST_ROLES,
    now: new Date('2023-01-10T08:00:00+07:00'),
    password: 'mat-khau-thu-nghiem',
    progress: quiet,
  });
}, 120_000);

const rows = async (sql: string) => (await database.truth.query(sql)).rows;

describe('the demonstration', () => {
  test('has accounts for every office, all with the password asked for', () => {
    expect(new Set(accounts.map(({ password }) => password))).toEqual(new Set(['mat-khau-thu-nghiem']));
    expect(accounts.length).toBeGreaterThan(60);
  });

  test('has the five decisions in force, each with its number or none', async () => {
    expect(
      await rows(
        `select v.name, p.year, d.number from plan p join decision d on d.id = p.decision_id
           join unit_version v on v.unit_id = p.unit_id and v.validity @> date '2023-01-10'
          where p.issued order by v.name`,
      ),
    ).toEqual([
      { name: 'Bắc Hồng', year: 2021, number: null },
      { name: 'Hương Trà', year: 2022, number: null },
      { name: 'Hương Xuân', year: 2023, number: '04/QĐ-UBND' },
      { name: 'Phong Bình', year: 2023, number: '08/QĐ-UBND' },
      { name: 'Phước Long', year: 2021, number: null },
    ]);
  });

  test('stores no town figure for what is rolled up', async () => {
    expect(
      await rows(
        `select count(*)::int as typed from figure f join unit_version v on v.unit_id = f.unit_id and v.level = 'DISTRICT'
           join indicator_edition e on e.indicator_id = f.indicator_id
          where f.counted and e.supplied_by = 'SUB_UNITS'`,
      ),
    ).toEqual([{ typed: 0 }]);
  });
});
