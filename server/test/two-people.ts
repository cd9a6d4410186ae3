import { beforeAll } from 'vitest';
import type { OfficeKind } from '#kernel/context.ts';
import type { Actors } from './actors.ts';
import type { TestDatabase } from './database.ts';
import { ask } from './execute.ts';
import { type Answer, setPassword, type TestApp } from './http.ts';
import type { Visitor } from './visitor.ts';
import { type TestAccount, type TestUnit, World } from './world.ts';

interface Made {
  account: { id: string; login: string; offices: { id: string }[] };
  invitation: { link: string | null };
}

/** Somebody an administrator has made, with what that administrator holds of theirs. */
export interface MadePerson {
  accountId: string;
  login: string;
  officeId: string;
  /** Of the one-time link. */
  token: string;
}

type Refused = { userErrors: { code: string; path: string[]; message: string }[] };

export const OWN = 'cầu Trường Tiền sáu vài';
export const GUESS = '2222-3333-4444';
export const REFUSED = { status: 401, code: 'WRONG' };
export const WAITS = { status: 422, code: 'LOCKED' };
export const WRONG_CODE = { status: 422, code: 'INVALID' };

export const tokenIn = ({ link }: { link: string | null }): string => link?.split('#')[1] ?? '';
export const said = ({ status, body }: Answer) => ({ status, code: (body as { code?: string }).code });
/** "NOT_ALLOWED people/0/accountId". */
export const refusals = ({ userErrors }: Pick<Refused, 'userErrors'>): string[] =>
  userErrors.map(({ code, path }) => `${code} ${path.join('/')}`);

/** A town whose administrator tries to get in alone, and the people who could be the second one; what each of them does. */
export function useTwoPeople(database: TestDatabase, app: TestApp, actors: Actors) {
  const people = {} as {
    world: World;
    town: TestUnit;
    commune: TestUnit;
    /** Who tries. */
    alone: TestAccount;
    /** Second people. */
    leader: TestAccount;
    colleague: TestAccount;
    provincial: TestAccount;
  };
  beforeAll(async () => {
    const world = new World(database);
    const province = await world.province();
    const town = await world.town(province);
    Object.assign(people, {
      ...{ world, town, commune: await world.commune(town) },
      alone: await world.official(town, 'ADMINISTRATOR', { managesSubUnits: true }),
      leader: await world.official(town, 'LEADER'),
      colleague: await world.official(town, 'ADMINISTRATOR'),
      provincial: await world.official(province, 'LEADER'),
    });
  });

  const does = async <R = Record<string, never>>(actor: TestAccount, verb: string, input: object, answer = '') => {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const source = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${answer} userErrors { code path message } } }`;
    return (await ask<{ done: R & Refused }>(actors, actor, source.replace(`${verb}(`, `done: ${verb}(`), { input }))
      .done;
  };

  let names = 0;

  /** A new account with an office, its link in the hand of who made it. */
  async function made(kind: OfficeKind, input: object = {}, by = people.alone): Promise<MadePerson> {
    const office = { kind, ...('unitId' in input ? { unitId: input.unitId } : {}) };
    names += 1;
    const { account, invitation, userErrors } = await does<Made>(
      ...([by, 'createAccount'] as const),
      { login: `nguoi.moi.${names}`, fullName: 'Trần Thị Bình', office, ...input },
      'account { id login offices { id } } invitation { link }',
    );
    const [held] = account?.offices ?? [];
    if (!held) throw new Error(JSON.stringify(userErrors));
    return { accountId: account.id, login: account.login, officeId: held.id, token: tokenIn(invitation) };
  }

  /** Answers the token of the new link. */
  async function reset({ accountId }: Pick<TestAccount, 'accountId'>, by = people.alone): Promise<string> {
    const answer = await does<Pick<Made, 'invitation'>>(by, 'resetPassword', { accountId }, 'invitation { link }');
    if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
    return tokenIn(answer.invitation);
  }

  return {
    ...{ people, does, made, reset },
    accept: (token: string, code: string, password = OWN): Promise<Answer> =>
      app.visitor().json('POST', '/invitation', { token, code, password }),
    enters: async (login: string, password = OWN) => said(await app.visitor().signIn(login, password)),
    /** As it would stand in the database by whatever way: the account has a password, and waits. */
    withPassword: (account: { accountId: string }) => setPassword(database, account as TestAccount),
    sessionIn: (account: { accountId: string; officeId: string; login: string }): Promise<Visitor> =>
      app.holdingSession({ ...account, provinceId: people.town.provinceId, unit: people.town }),
  };
}
