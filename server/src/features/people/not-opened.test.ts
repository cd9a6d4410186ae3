import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { useApp } from '#test/http.ts';
import { codeOf } from '#test/second-person.ts';
import { refusals, tokenIn, useTwoPeople } from '#test/two-people.ts';
import type { TestAccount } from '#test/world.ts';

const database = useDatabase();
const app = useApp(database);
const actors = actorsOf(database);
const { people, made, accept, does, enters } = useTwoPeople(database, app, actors);

interface Listed {
  login: string;
  notOpened: { linkUntil: string | null; coded: boolean } | null;
}
const listed = async (by: TestAccount, which: Record<string, unknown>): Promise<Listed[]> => {
  const { accounts } = await ask<{ accounts: { edges: { node: Listed }[] } }>(
    actors,
    by,
    `query ($notOpened: Boolean, $linkOver: Boolean) { accounts(first: 200, notOpened: $notOpened, linkOver: $linkOver) {
       edges { node { login notOpened { linkUntil coded } } } } }`,
    which,
  );
  return accounts.edges.map(({ node }) => node);
};

interface Renewed {
  links: { accountId: string; login: string; link: string | null }[] | null;
}
const renew = (by: TestAccount, wanted: readonly { accountId: string }[]) =>
  does<Renewed>(
    by,
    'renewLinks',
    { people: wanted.map(({ accountId }) => ({ accountId })) },
    'links { accountId login link }',
  );

beforeAll(async () => {
  for (const who of [people.alone, people.leader, people.colleague, people.provincial]) {
    await database.truth.query(`update account set password_hash = 'x' where id = $1`, [who.accountId]);
  }
});

test('who has not come in yet is listed by how the link stands, and gets a new one with many others', async () => {
  const [fresh, coded, over, opened] = [
    await made('VIEWER'),
    await made('VIEWER'),
    await made('VIEWER', { unitId: people.commune.unitId }),
    await made('VIEWER'),
  ];
  await codeOf(actors, people.leader, coded.accountId);
  await database.truth.query(`update invitation set expires_at = now() where account_id = $1`, [over.accountId]);
  expect(await accept(opened.token, await codeOf(actors, people.leader, opened.accountId))).toMatchObject({
    status: 201,
  });
  const all = await listed(people.alone, { notOpened: true });
  expect(all.map(({ login, notOpened }) => [login, notOpened?.coded, notOpened?.linkUntil !== null])).toEqual([
    [fresh.login, false, true],
    [coded.login, true, true],
    [over.login, false, false],
  ]);
  expect((await listed(people.alone, { linkOver: true })).map(({ login }) => login)).toEqual([over.login]);
  expect((await listed(people.alone, {})).find(({ login }) => login === opened.login)?.notOpened).toBeNull();
  // who does not administer the units below sees nobody of theirs
  expect((await listed(people.colleague, { notOpened: true })).map(({ login }) => login)).not.toContain(over.login);

  const { links, userErrors } = await renew(people.alone, [coded, over]);
  expect([userErrors, links?.map(({ login }) => login)]).toEqual([[], [coded.login, over.login]]);
  // the earlier link has ended with its code; the new one waits for a code of its own
  const token = tokenIn({ link: links?.[0]?.link ?? null });
  const code = await codeOf(actors, people.leader, coded.accountId);
  expect((await accept(coded.token, code)).body).toMatchObject({ code: 'NOT_FOUND' });
  expect((await accept(token, code)).status).toBe(201);
  expect((await enters(coded.login)).status).not.toBe(401);
});

test('of many who cannot all get one nobody does, and each is told why', async () => {
  const [fresh, closed, opened, below] = [
    await made('VIEWER'),
    await made('VIEWER'),
    await made('VIEWER'),
    await made('VIEWER', { unitId: people.commune.unitId }),
  ];
  await does(people.alone, 'disableAccount', { accountId: closed.accountId, revision: 1 });
  await accept(opened.token, await codeOf(actors, people.leader, opened.accountId));
  const nobody = { accountId: '00000000-0000-4000-8000-000000000000' };
  const wanted = [fresh, closed, opened, nobody, fresh, people.alone];
  const { links, ...refused } = await renew(people.alone, wanted);
  expect([links, refusals(refused).toSorted()]).toEqual([
    null,
    [
      'CONFLICT people/2/accountId',
      'CONFLICT people/4',
      'LOCKED people/1/accountId',
      'NOT_ALLOWED people/5/accountId',
      'NOT_FOUND people/3/accountId',
    ],
  ]);
  expect(refusals(await renew(people.colleague, [below]))).toEqual(['NOT_FOUND people/0/accountId']);
  expect(refusals(await renew(people.leader, [fresh]))).toEqual(['NOT_ALLOWED ']);
  expect((await accept(fresh.token, await codeOf(actors, people.leader, fresh.accountId))).status).toBe(201);
});
