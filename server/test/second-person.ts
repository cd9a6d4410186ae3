import { grantOffice } from '#features/people/grant-office.ts';
import { confirmAccess } from '#features/sign-in/confirm-access.ts';
import { type OfficeKind, perform } from '#kernel/context.ts';
import type { Actors } from './actors.ts';
import { ask } from './execute.ts';
import type { TestAccount } from './world.ts';

interface ToConfirm {
  accountId: string;
  officeIds?: string[];
  anew?: boolean;
}

export interface Confirmation {
  offices: { id: string; kind: string; confirmedAt: string | null }[] | null;
  codes: { accountId: string; login: string; fullName: string; code: string }[] | null;
  userErrors: { code: string; path: string[]; message: string }[];
}

const CONFIRM = `mutation ($input: ConfirmAccessInput!) { confirmAccess(input: $input) {
  offices { id kind confirmedAt } codes { accountId login fullName code } userErrors { code path message } } }`;

/** Somebody confirms what others have made, through the verb. */
export async function confirmAs(
  actors: Actors,
  second: TestAccount,
  people: readonly ToConfirm[],
  key?: string,
): Promise<Confirmation> {
  const input = {
    people: people.map((person) => ({ officeIds: [], ...person })),
    ...(key !== undefined && { clientMutationId: key }),
  };
  return (await ask<{ confirmAccess: Confirmation }>(actors, second, CONFIRM, { input })).confirmAccess;
}

/** The code of the link that somebody else has made for an account. */
export async function codeOf(actors: Actors, second: TestAccount, accountId: string): Promise<string> {
  const { codes, userErrors } = await confirmAs(actors, second, [{ accountId }]);
  if (!codes?.[0]) throw new Error(JSON.stringify(userErrors));
  return codes[0].code;
}

/** An administrator gives an office and a second person confirms it. Answers its identity. */
export async function givenByTwo(
  actors: Actors,
  [administrator, second]: readonly [TestAccount, TestAccount],
  { accountId }: TestAccount,
  kind: OfficeKind,
): Promise<string> {
  const { office } = await actors.as(administrator, (ctx) =>
    perform(ctx, grantOffice, { accountId, office: { kind } }),
  );
  await actors.as(second, (ctx) => perform(ctx, confirmAccess, { people: [{ accountId, officeIds: [office.id] }] }));
  return office.id;
}
