import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answer, type Replay } from '#kernel/answer.ts';
import type { Actor, Context } from '#kernel/context.ts';
import { sameRecords } from '#kernel/same-records.ts';
import { Account, ApiKey, Office, Session } from './account.entity.ts';
import * as inputs from './account.inputs.ts';
import * as payloads from './account.payloads.ts';
import { actIn } from './act-in.ts';
import { createAccount } from './create-account.ts';
import { createApiKey } from './create-api-key.ts';
import { disableAccount } from './disable-account.ts';
import { enableAccount } from './enable-account.ts';
import { endOffice } from './end-office.ts';
import { grantOffice } from './grant-office.ts';
import { resetPassword } from './reset-password.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { revokeOtherSessions } from './revoke-other-sessions.ts';
import { revokeSession } from './revoke-session.ts';

const sameAccount = sameRecords({ account: Account });
const sameKey = sameRecords({ apiKey: ApiKey });

/** A secret is answered once and stored nowhere: a retry gets the record without it. */
const invitedOnce: Replay<Awaited<ReturnType<typeof createAccount>>> = {
  store: sameAccount.store,
  load: async (ctx, stored) => ({ ...(await sameAccount.load(ctx, stored)), invitation: null }),
};
const keyOnce: Replay<Awaited<ReturnType<typeof createApiKey>>> = {
  store: sameKey.store,
  load: async (ctx, stored) => ({ ...(await sameKey.load(ctx, stored)), secret: null }),
};
const sameViewer: Replay<{ viewer: Actor }> = { store: () => null, load: async (ctx) => ({ viewer: ctx.actor }) };

@Resolver()
export class PeopleMutations {
  @Mutation(() => payloads.ActInPayload, {
    description: 'Chọn chức vụ: the session acts in it from the next request on.',
  })
  actIn(@Ctx() ctx: Context, @Arg('input', () => inputs.ActInInput) input: inputs.ActInInput) {
    return answer(ctx, 'actIn', input, sameViewer, (tx) => actIn(tx, input));
  }

  @Mutation(() => payloads.CreateAccountPayload, {
    description: 'An account with its first office, and an invitation.',
  })
  createAccount(@Ctx() ctx: Context, @Arg('input', () => inputs.CreateAccountInput) input: inputs.CreateAccountInput) {
    return answer(ctx, 'createAccount', input, invitedOnce, (tx) => createAccount(tx, input));
  }

  @Mutation(() => payloads.DisableAccountPayload, { description: 'Khóa tài khoản: it is signed out at once.' })
  disableAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.DisableAccountInput) input: inputs.DisableAccountInput,
  ) {
    return answer(ctx, 'disableAccount', input, sameAccount, (tx) => disableAccount(tx, input));
  }

  @Mutation(() => payloads.EnableAccountPayload, { description: 'Mở lại tài khoản.' })
  enableAccount(@Ctx() ctx: Context, @Arg('input', () => inputs.EnableAccountInput) input: inputs.EnableAccountInput) {
    return answer(ctx, 'enableAccount', input, sameAccount, (tx) => enableAccount(tx, input));
  }

  @Mutation(() => payloads.ResetPasswordPayload, {
    description: 'Đặt lại mật khẩu: takes password and second factor away, ends all sessions, invites anew.',
  })
  resetPassword(@Ctx() ctx: Context, @Arg('input', () => inputs.ResetPasswordInput) input: inputs.ResetPasswordInput) {
    return answer(ctx, 'resetPassword', input, invitedOnce, (tx) => resetPassword(tx, input));
  }

  @Mutation(() => payloads.GrantOfficePayload, { description: 'Giao chức vụ.' })
  grantOffice(@Ctx() ctx: Context, @Arg('input', () => inputs.GrantOfficeInput) input: inputs.GrantOfficeInput) {
    return answer(ctx, 'grantOffice', input, sameRecords({ account: Account, office: Office }), (tx) =>
      grantOffice(tx, input),
    );
  }

  @Mutation(() => payloads.EndOfficePayload, { description: 'Kết thúc chức vụ.' })
  endOffice(@Ctx() ctx: Context, @Arg('input', () => inputs.EndOfficeInput) input: inputs.EndOfficeInput) {
    return answer(ctx, 'endOffice', input, sameRecords({ office: Office }), (tx) => endOffice(tx, input));
  }

  @Mutation(() => payloads.RevokeSessionPayload, { description: 'Signs one of the viewer’s own browsers out.' })
  revokeSession(@Ctx() ctx: Context, @Arg('input', () => inputs.RevokeSessionInput) input: inputs.RevokeSessionInput) {
    return answer(ctx, 'revokeSession', input, sameRecords({ session: Session }), (tx) => revokeSession(tx, input));
  }

  @Mutation(() => payloads.RevokeOtherSessionsPayload, { description: 'Signs all other browsers of the viewer out.' })
  revokeOtherSessions(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.RevokeOtherSessionsInput) input: inputs.RevokeOtherSessionsInput,
  ) {
    return answer(ctx, 'revokeOtherSessions', input, sameViewer, revokeOtherSessions);
  }

  @Mutation(() => payloads.CreateApiKeyPayload, { description: 'A key for programs; the key itself is shown once.' })
  createApiKey(@Ctx() ctx: Context, @Arg('input', () => inputs.CreateApiKeyInput) input: inputs.CreateApiKeyInput) {
    return answer(ctx, 'createApiKey', input, keyOnce, (tx) => createApiKey(tx, input));
  }

  @Mutation(() => payloads.RevokeApiKeyPayload, { description: 'Thu hồi khóa API: it opens nothing from now on.' })
  revokeApiKey(@Ctx() ctx: Context, @Arg('input', () => inputs.RevokeApiKeyInput) input: inputs.RevokeApiKeyInput) {
    return answer(ctx, 'revokeApiKey', input, sameKey, (tx) => revokeApiKey(tx, input));
  }
}
