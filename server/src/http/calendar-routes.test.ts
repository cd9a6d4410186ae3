import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { type HomeWorld, makeHomeWorld } from '#test/home.ts';
import { useApp } from '#test/http.ts';
import { extendPeriod, makePeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { send } from '#test/targets.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const app = useApp(database);
let at: HomeWorld;
let commune: TestUnit;
let clerk: TestAccount;

beforeEach(async () => {
  at = await makeHomeWorld(database);
  commune = at.communes[0] as TestUnit;
  clerk = await at.world.official(commune, 'PLANNER');
});

const made = async (account: TestAccount): Promise<string> =>
  (await send<string>(actors, account, 'renewCalendarFeed', {}, 'path')).result as string;
const read = (path: string, headers: Record<string, string> = {}) => fetch(`${app.origin}${path}`, { headers });

/** "20230115 Hạn báo cáo: …", with how often it was changed. */
async function daysIn(path: string): Promise<string[]> {
  const text = (await (await read(path)).text()).replaceAll('\r\n ', '');
  const one = (name: string, event: string) => new RegExp(`\r\n${name}[^:]*:(.*)`).exec(event)?.[1];
  return text
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => `${one('DTSTART', event)} ${one('SUMMARY', event)} ${one('SEQUENCE', event)}`);
}

const OFFICIAL = 'Hạn báo cáo: Năm 2022 (chính thức)';
const ESTIMATE = 'Hạn báo cáo: Năm 2022 (ước thực hiện)';

describe('the calendar of due days', () => {
  test('holds the days that hold, of what the office makes, for whoever has the address', async () => {
    const path = await made(clerk);
    expect(path).toMatch(/^\/calendar\/[A-Za-z0-9_-]{43}\.ics$/);
    const answer = await read(path);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(await daysIn(path)).toEqual([`20221129 ${ESTIMATE} 0`, `20230115 ${OFFICIAL} 0`]);
    await extendPeriod(database, at.official, commune, '2023-01-20');
    expect(await daysIn(path)).toEqual([`20221129 ${ESTIMATE} 0`, `20230120 ${OFFICIAL} 1`]);
    expect(await daysIn(await made(at.planner))).toEqual([]);
  });

  test('looks ahead to periods that have not begun', async () => {
    await makePlan(database, { unit: at.town, year: 2023, issued: true, indicators: [at.jobs] });
    await makePeriod(database, { year: 2023, startsOn: '2023-03-01', endsOn: '2023-12-31', dueOn: '2023-12-25' });
    expect((await daysIn(await made(clerk))).at(-1)).toBe('20231225 Hạn báo cáo: Năm 2023 (chính thức) 0');
  });

  test('is not sent again as it was', async () => {
    const path = await made(clerk);
    const tag = (await read(path)).headers.get('etag') ?? '';
    const again = await read(path, { 'If-None-Match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await extendPeriod(database, at.official, commune, '2023-01-20');
    expect((await read(path, { 'If-None-Match': tag })).status).toBe(200);
  });

  test('opens nothing once it was renewed, taken away, or the office or account is gone', async () => {
    const first = await made(clerk);
    const second = await made(clerk);
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200]);
    expect((await send(actors, clerk, 'endCalendarFeed', {}, 'viewer { login }')).errors).toEqual([]);
    expect((await read(second)).status).toBe(404);
    const third = await made(clerk);
    await database.truth.query('update office set ended_at = now() where id = $1', [clerk.officeId]);
    expect((await read(third)).status).toBe(404);
    const other = await at.world.official(commune, 'LEADER');
    const fourth = await made(other);
    await database.truth.query('update account set disabled_at = now() where id = $1', [other.accountId]);
    expect((await read(fourth)).status).toBe(404);
    const { rows } = await database.truth.query('select 1 from calendar_feed where account_id = $1', [other.accountId]);
    expect(rows).toEqual([]);
  });

  test('is known by nothing that is kept: the token stands nowhere in the database', async () => {
    const token = /calendar\/(.*)\.ics/.exec(await made(clerk))?.[1] ?? '';
    const { rows } = await database.truth.query<{ kept: string }>(
      `select to_jsonb(f)::text as kept from calendar_feed f where account_id = $1
       union all select coalesce(after::text, '') from audit_entry where account_id = $1
       union all select answer::text from mutation_answer where account_id = $1`,
      [clerk.accountId],
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { kept } of rows) expect(kept).not.toContain(token);
  });

  test('is read so often in an hour, and no oftener', async () => {
    const path = await made(clerk);
    await database.truth.query('update calendar_feed set reads = 60, read_at = now() where account_id = $1', [
      clerk.accountId,
    ]);
    const answer = await read(path);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3600']);
    await database.truth.query(
      `update calendar_feed set read_at = now() - interval '61 minutes' where account_id = $1`,
      [clerk.accountId],
    );
    expect((await read(path)).status).toBe(200);
  });

  test('is nothing where there is no such address', async () => {
    for (const path of ['/calendar/x.ics', `/calendar/${'a'.repeat(43)}.ics`, `/calendar/${'a'.repeat(43)}`])
      expect((await read(path)).status).toBe(404);
  });
});
