import { passwordMatches } from '@dich/server/features/sign-in/password.ts';
import { describe, expect, test } from 'vitest';
import { useDemonstration } from '../support/demonstration.ts';
import { PASSWORD } from '../support/passwords.ts';

const database = useDemonstration();

const rows = async (sql: string) => (await database.truth.query(sql)).rows;

describe('the demonstration', () => {
  test('has accounts for every office, all with the password asked for', async () => {
    const hashes = (await rows('select password_hash from account')).map(({ password_hash }) => password_hash);
    expect(hashes.length).toBeGreaterThan(60);
    for (const hash of new Set(hashes)) expect(await passwordMatches(hash, PASSWORD)).toBe(true);
    const idle = `select a.login from account a where not exists (select from office o where o.account_id = a.id)`;
    expect(await rows(idle)).toEqual([]);
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
