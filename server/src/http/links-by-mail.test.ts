import { pino } from 'pino';
import { expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { useApp } from '#test/http.ts';
import { codeOf } from '#test/second-person.ts';
import { useSmtp } from '#test/smtp.ts';
import { World } from '#test/world.ts';

/** The product as it is installed, with a mail server: where a token could be left behind, there is none. */
const database = useDatabase();
const smtp = useSmtp();
const lines: string[] = [];
const app = useApp(database, {
  get mail() {
    return { url: smtp.url, from: 'Đích <dich@example.vn>' };
  },
  publicUrl: 'http://localhost',
  log: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }),
});

/** Every row of every table, as a copy of the database would hold it. */
async function everyRow(): Promise<string> {
  const { rows: tables } = await database.truth.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and not relispartition`,
  );
  const held: string[] = [];
  for (const { name } of tables) {
    const { rows } = await database.truth.query<{ row: string }>(`select ${name}::text as row from ${name}`);
    held.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  return held.join('\n');
}

test('a link is mailed by the server itself; its token stands in no answer, no row and no line of the log', async () => {
  const world = new World(database);
  const town = await world.town(await world.province());
  const administrator = await world.official(town, 'ADMINISTRATOR');
  const leader = await world.official(town, 'LEADER');
  const browser = await app.signedIn(administrator);
  const ways = await app.visitor().send('/session/ways');
  expect(ways.body).toMatchObject({ mail: true });
  smtp.echoes = true;
  const made = await browser.ask(
    `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
       account { id } invitation { link mailedTo } userErrors { code } } }`,
    {
      input: {
        ...{ login: 'nguoi.moi', fullName: 'Trần Thị Bình', office: { kind: 'PLANNER' }, email: 'binh@example.vn' },
        clientMutationId: 'made',
      },
    },
  );
  // refused at first, word for word, which the log tells of
  await expect.poll(() => lines.join('\n'), { timeout: 10_000 }).toContain('e-mail not sent');
  const before = await everyRow();
  smtp.echoes = false;
  await database.truth.query('update mail set due_at = now()');
  await expect.poll(() => smtp.received.length, { timeout: 10_000 }).toBe(1);
  const token = /#([\w-]{43})/.exec(smtp.received[0]?.text ?? '')?.[1] ?? '';
  expect(token).toHaveLength(43);
  const { createAccount } = (made.body as { data: { createAccount: { account: { id: string } } } }).data;
  const code = await codeOf(actorsOf(database), leader, createAccount.account.id);
  const accepted = await app
    .visitor()
    .json('POST', '/invitation', { token, code, password: 'cầu Trường Tiền sáu vài' });
  expect(accepted.status).toBe(201);
  const asHex = Buffer.from(token).toString('hex');
  for (const place of [JSON.stringify(made.body), before, await everyRow(), lines.join('\n')]) {
    expect(place.length).toBeGreaterThan(100);
    expect([place.includes(token), place.includes(asHex)]).toEqual([false, false]);
  }
  // the same places do hold what is not sealed, so that looking there finds it
  expect(before).toContain('binh@example.vn');
  expect(await everyRow()).toContain('Trần Thị Bình');
});
