import { compactKey } from '@dich/units';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Account } from '#features/people/account.entity.ts';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { lettersOf } from './password.rules.ts';
import type { ApiKeyKind } from './session.entity.ts';

/** What a password, link, key or code is kept as, and the functions of the database that alone may look at it. */

const viewerOf = ({ scope, actor }: Context) => ({ province: scope.provinceId, account: actor.accountId });

/** Takes password and second factor away and ends whatever else lets somebody in (app.end_access). */
export async function clearPassword(ctx: Context, account: Account): Promise<void> {
  const values = { province: account.provinceId, account: account.id };
  await statement(ctx, 'select app.clear_password(:province::smallint, :account)', values);
}

export async function ownPasswordHash(ctx: Context): Promise<string | null> {
  const [row] = await ctx.em.execute<{ hash: string | null }[]>('select app.own_password_hash() as hash');
  return row?.hash ?? null;
}

/** How the viewer shows again who they are, and whether they have in this session within the last five minutes. */
export async function ownProof(ctx: Context): Promise<{ byPassword: boolean; recent: boolean }> {
  const [row] = await statement<{ by_password: boolean; recent: boolean }>(
    ctx,
    'select by_password, recent from app.own_proof(:session)',
    { session: ctx.actor.sessionId },
  );
  return { byPassword: row?.by_password === true, recent: row?.recent === true };
}

/** The password was given again in this session just now. */
export async function markProven(ctx: Context): Promise<void> {
  await statement(ctx, 'select app.prove_password(:session)', { session: ctx.actor.sessionId });
}

/** The session it is done in goes on; whatever else lets somebody in ends (app.end_access). */
export async function changeOwnPassword(ctx: Context, hash: string): Promise<void> {
  const values = { hash, session: ctx.actor.sessionId };
  await statement(ctx, 'select app.change_own_password(:hash, :session)', values);
}

/** Whom a live invitation is for; `coded`: a second person has issued its code. */
export interface InvitedPerson {
  login: string;
  fullName: string;
  coded: boolean;
}

export async function personInvited(em: SqlEntityManager, tokenHash: Buffer): Promise<InvitedPerson | null> {
  const [guest] = await statement<InvitedPerson>(
    { em },
    'select login, full_name as "fullName", coded from app.invited_person(:tokenHash)',
    { tokenHash },
  );
  return guest ?? null;
}

/** Whether the password is the name of a unit with digits and signs around it. */
export async function namesUnit(em: SqlEntityManager, password: string): Promise<boolean> {
  const [row] = await statement<{ names: boolean }>({ em }, 'select app.names_unit(:letters) as names', {
    letters: compactKey(lettersOf(password)),
  });
  return row?.names === true;
}

/** Uses a live invitation up and sets the password. CODE: its code is another one; GONE: it is not live. */
export async function useInvitation(
  em: SqlEntityManager,
  invitation: { tokenHash: Buffer; codeHash: Buffer; passwordHash: string; now: Date; requestId: string },
): Promise<'DONE' | 'CODE' | 'GONE'> {
  const [row] = await statement<{ outcome: 'DONE' | 'CODE' | 'GONE' }>(
    { em },
    'select app.accept_invitation(:tokenHash, :codeHash, :passwordHash, :now, :requestId) as outcome',
    invitation,
  );
  return row?.outcome ?? 'GONE';
}

/** A key of the office acted in, for so many days. */
export async function addApiKey(
  ctx: Context,
  key: { id: string; tokenHash: Buffer; name: string; kind: ApiKeyKind; days: number },
): Promise<void> {
  const { provinceId, pos } = ctx.scope;
  const { accountId, officeId } = ctx.actor;
  await statement(
    ctx,
    `insert into api_key (province_id, token_hash, id, account_id, office_id, pos, name, kind, created_at, expires_at)
       values (:province, :tokenHash, :id, :account, :office, :pos, :name, :kind, clock_timestamp(),
               clock_timestamp() + make_interval(days => :days))`,
    { ...key, province: provinceId, account: accountId, office: officeId, pos },
  );
}

/** Begins a second factor, or begins one anew that was not confirmed; false: there is a confirmed one. */
export async function beginFactor(ctx: Context, sealed: Buffer): Promise<boolean> {
  const begun = await statement(
    ctx,
    `insert into second_factor as f (province_id, account_id, secret) values (:province, :account, :sealed)
       on conflict (province_id, account_id) do update set secret = excluded.secret where f.confirmed_at is null
       returning account_id`,
    { ...viewerOf(ctx), sealed },
  );
  return begun.length > 0;
}

/** The sealed secret that waits for its first code, locked until the end of the operation. */
export async function unconfirmedFactor(ctx: Context): Promise<Buffer | null> {
  const [row] = await statement<{ secret: Buffer }>(
    ctx,
    `select secret from second_factor
        where province_id = :province and account_id = :account and confirmed_at is null for update`,
    viewerOf(ctx),
  );
  return row?.secret ?? null;
}

/** `step`: the time step of the code that confirmed it, which is taken with it. */
export async function confirmFactor(ctx: Context, step: number): Promise<void> {
  await statement(
    ctx,
    `update second_factor set confirmed_at = clock_timestamp(), last_step = :step
        where province_id = :province and account_id = :account`,
    { ...viewerOf(ctx), step },
  );
}

/** An authenticator application was confirmed. */
export async function hasOneTimeCodes(ctx: Context): Promise<boolean> {
  const [row] = await statement<{ found: boolean }>(
    ctx,
    `select exists (select from second_factor where account_id = :account and confirmed_at is not null) as found`,
    viewerOf(ctx),
  );
  return row?.found === true;
}

/** Of whatever kind. */
export async function hasSecondFactor(ctx: Context): Promise<boolean> {
  const [row] = await statement<{ found: boolean }>(
    ctx,
    `select exists (select from second_factor where account_id = :account and confirmed_at is not null)
         or exists (select from passkey where account_id = :account) as found`,
    viewerOf(ctx),
  );
  return row?.found === true;
}

/** Those there were open nothing any more. */
export async function replaceRecoveryCodes(ctx: Context, hashes: readonly Buffer[]): Promise<void> {
  const values = { hashes: pgArray(hashes.map((hash) => hash.toString('hex'))) };
  await statement(ctx, 'select app.replace_recovery_codes(:hashes::text[])', values);
}

/** How the viewer's recovery codes stand. */
export interface RecoveryCodes {
  /** How many can still be used. */
  left: number;
  /** How many were made together. */
  made: number;
  lastUsedAt: Date | null;
}

/** Left: those that were not used. */
export async function ownRecoveryCodes(ctx: Context): Promise<RecoveryCodes> {
  const [row] = await statement<{ left: number; made: number; last_used_at: string | null }>(
    ctx,
    `select count(*) filter (where used_at is null)::int as left, count(*)::int as made, max(used_at) as last_used_at
       from recovery_code where account_id = :account`,
    viewerOf(ctx),
  );
  const lastUsedAt = row?.last_used_at ? new Date(row.last_used_at) : null;
  return { left: row?.left ?? 0, made: row?.made ?? 0, lastUsedAt };
}
