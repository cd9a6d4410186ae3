import { Account, Office } from '#features/people/account.entity.ts';
import { hasNeededFactor, isConfirmer } from '#features/people/account.policy.ts';
import { confirmOffice, issueCode, liveLinksOf } from '#features/people/confirmation.queries.ts';
import { isInConfirmedRange } from '#features/people/confirmed-range.ts';
import { factorFirst } from '#features/people/factor-first.ts';
import { says as ofPeople } from '#features/people/people.messages.ts';
import { officeGiven } from '#features/people/people.notices.ts';
import { tellOfBeginning } from '#features/people/tell-substitutes.ts';
import { hashLinkCode, newCode } from '#features/people/token.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { lockRecords } from '#kernel/change.ts';
import type { Context } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { notify } from '#kernel/notice.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import { type Confirmed, mayIssueCode, problemsOfConfirmed } from './confirm-access.rules.ts';
import { demandProof } from './proof.ts';
import type { ConfirmAccessInput } from './sign-in.inputs.ts';

/** A code that goes with somebody's link, shown once to who issued it. */
export interface LinkCode {
  accountId: string;
  login: string;
  fullName: string;
  code: string;
  expiresAt: Date;
}

/**
 * The second person signs for what others have made: offices open from now on, and the code is issued without which the
 * one-time link opens nothing. All or nothing, for who has given the password again.
 */
export async function confirmAccess(
  ctx: Context,
  input: ConfirmAccessInput,
): Promise<{ offices: Office[]; codes: LinkCode[] }> {
  authorize(isConfirmer(ctx.actor), ofPeople.confirmersOnly());
  authorize(hasNeededFactor(ctx.actor), factorFirst(ctx.actor));
  const wanted = await lockWanted(ctx, input);
  refuseAll(problemsOfConfirmed(ctx, input, wanted));
  await demandProof(ctx);
  const offices: Office[] = [];
  const codes: LinkCode[] = [];
  for (const { accountId, officeIds, anew } of input.people) {
    const person = wanted.accounts.get(accountId);
    if (!person) continue;
    for (const id of officeIds) offices.push(await confirmOne(ctx, wanted.offices.get(id)));
    if (mayIssueCode(ctx, wanted.links.get(accountId), anew === true)) codes.push(await codeFor(ctx, person));
  }
  return { offices, codes };
}

/** Accounts first, then offices, each in the order of their ids: of two who confirm the same the second one waits. */
async function lockWanted(ctx: Context, { people }: ConfirmAccessInput): Promise<Confirmed> {
  const isReadable = isInConfirmedRange(ctx);
  const accountIds = people.map(({ accountId }) => accountId);
  const accounts = await lockRecords(ctx, Account, accountIds, { isReadable });
  const officeIds = people.flatMap((person) => person.officeIds);
  const offices = await lockRecords(ctx, Office, officeIds, { isReadable });
  const links = keyBy(await liveLinksOf(ctx, [...accounts.keys()]), ({ accountId }) => accountId);
  return { accounts, offices, links };
}

async function confirmOne(ctx: Context, office: Office | undefined): Promise<Office> {
  if (!office || !(await confirmOffice(ctx, office))) refuse('CONFLICT', ['people'], ofPeople.noLongerWaits());
  await ctx.em.refresh(office);
  const { kind, accountId, confirmedAt } = office;
  await record(ctx, office, { after: { office: kind, confirmedAt } });
  if (office.onBehalfOf !== null) await tellOfBeginning(ctx, office);
  const unit = office.onBehalfOf === null && (await unitOnRecord(ctx).load(office.unitId));
  if (unit) {
    const { type, name } = unit;
    await notify(ctx, officeGiven, {
      ...{ to: [accountId], about: office, occasion: '' },
      facts: { office: kind, type, name },
    });
  }
  return office;
}

async function codeFor(ctx: Context, account: Account): Promise<LinkCode> {
  const code = newCode();
  const expiresAt = await issueCode(ctx, account.id, hashLinkCode(code));
  if (expiresAt === null) refuse('CONFLICT', ['people'], ofPeople.noLink());
  await record(ctx, account, { after: { codeGoodUntil: expiresAt } });
  const { id: accountId, login, fullName } = account;
  return { accountId, login, fullName, code, expiresAt };
}
