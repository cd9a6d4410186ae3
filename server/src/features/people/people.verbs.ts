import { type Actor } from '#kernel/context.ts';
import { type Answered, kept, once, verb, verbs } from '#kernel/verbs.ts';
import { Account, ApiKey, Office, Session } from './account.entity.ts';
import * as inputs from './account.inputs.ts';
import { actIn } from './act-in.ts';
import { createAccount } from './create-account.ts';
import { createApiKey } from './create-api-key.ts';
import { disableAccount } from './disable-account.ts';
import { enableAccount } from './enable-account.ts';
import { endOffice } from './end-office.ts';
import { grantOffice } from './grant-office.ts';
import type { Invitation } from './invitation.ts';
import { AccountType, ApiKeyType, InvitationType, OfficeType, SessionType, ViewerType } from './people.graphql.ts';
import { resetPassword } from './reset-password.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { revokeOtherSessions } from './revoke-other-sessions.ts';
import { revokeSession } from './revoke-session.ts';
import { setLanguage } from './set-language.ts';

const account = kept(AccountType, Account);
const office = kept(OfficeType, Office);
const apiKey = kept(ApiKeyType, ApiKey);
const invitation = once<Invitation>(() => InvitationType, 'Shown once: a retry of the same request has none.');
const viewer: Answered<Actor> = { type: () => ViewerType, store: () => null, load: async (ctx) => ctx.actor };

export const PeopleVerbs = verbs({
  actIn: verb({
    does: 'Chọn chức vụ: the session acts in it from the next request on.',
    takes: inputs.ActInInput,
    answers: { viewer },
    by: actIn,
  }),
  setLanguage: verb({
    does: 'What the product speaks to the person from now on, wherever they sign in.',
    takes: inputs.SetLanguageInput,
    answers: { viewer },
    by: setLanguage,
  }),
  createAccount: verb({
    does: 'An account with its first office, and an invitation.',
    takes: inputs.CreateAccountInput,
    answers: { account, invitation },
    by: createAccount,
  }),
  disableAccount: verb({
    does: 'Khóa tài khoản: it is signed out at once.',
    takes: inputs.DisableAccountInput,
    answers: { account },
    by: disableAccount,
  }),
  enableAccount: verb({
    does: 'Mở lại tài khoản.',
    takes: inputs.EnableAccountInput,
    answers: { account },
    by: enableAccount,
  }),
  resetPassword: verb({
    does: 'Đặt lại mật khẩu: takes password and second factor away, ends all sessions, invites anew.',
    takes: inputs.ResetPasswordInput,
    answers: { account, invitation },
    by: resetPassword,
  }),
  grantOffice: verb({
    does: 'Giao chức vụ.',
    takes: inputs.GrantOfficeInput,
    answers: { account, office },
    by: grantOffice,
  }),
  endOffice: verb({
    does: 'Kết thúc chức vụ.',
    takes: inputs.EndOfficeInput,
    answers: { office },
    by: endOffice,
  }),
  revokeSession: verb({
    does: 'Signs one of the viewer’s own browsers out.',
    takes: inputs.RevokeSessionInput,
    answers: { session: kept(SessionType, Session) },
    by: revokeSession,
  }),
  revokeOtherSessions: verb({
    does: 'Signs all other browsers of the viewer out.',
    takes: inputs.RevokeOtherSessionsInput,
    answers: { viewer },
    by: revokeOtherSessions,
  }),
  createApiKey: verb({
    does: 'A key for programs; the key itself is shown once.',
    takes: inputs.CreateApiKeyInput,
    answers: {
      apiKey,
      secret: once<string>(() => String, 'The key itself. Shown once: a retry of the same request has none.'),
    },
    by: createApiKey,
  }),
  revokeApiKey: verb({
    does: 'Thu hồi khóa API: it opens nothing from now on.',
    takes: inputs.RevokeApiKeyInput,
    answers: { apiKey },
    by: revokeApiKey,
  }),
});
