import { officeById } from '#features/people/confirmation.loaders.ts';
import { OfficeType } from '#features/people/people.graphql.ts';
import { account, invitation, viewer } from '#features/people/people.verbs.ts';
import { loaderOf, ofProvince } from '#kernel/loader.ts';
import { kept, keptAll, once, onceEach, verb, verbs } from '#kernel/verbs.ts';
import { actFor } from './act-for.ts';
import { actIn } from './act-in.ts';
import { confirmAccess, type LinkCode } from './confirm-access.ts';
import { createApiKey } from './create-api-key.ts';
import { removePasskey } from './remove-passkey.ts';
import { resetPassword } from './reset-password.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { revokeOtherSessions } from './revoke-other-sessions.ts';
import { revokeSession } from './revoke-session.ts';
import { ApiKey, Session } from './session.entity.ts';
import { ApiKeyType, LinkCodeType, SessionType } from './sign-in.graphql.ts';
import * as inputs from './sign-in.inputs.ts';

const apiKey = kept(ApiKeyType, loaderOf(ApiKey, ofProvince));

export const SignInVerbs = verbs({
  actIn: verb({
    does: 'Chọn chức vụ: the session acts in it from the next request on.',
    afterEnd: 'OWN',
    takes: inputs.ActInInput,
    answers: { viewer },
    by: actIn,
  }),
  actFor: verb({
    does: 'Làm việc thay mặt: from the next request on the office finishes what is open in an ended unit that its own has taken over, and reads all of it; or acts for its own unit again.',
    afterEnd: 'OWN',
    takes: inputs.ActForInput,
    answers: { viewer },
    by: actFor,
  }),
  resetPassword: verb({
    does: 'Đặt lại mật khẩu: takes password and second factor away, ends all sessions, makes a new link, which waits for its code (confirmAccess).',
    afterEnd: 'FINISHES',
    takes: inputs.ResetPasswordInput,
    answers: { account, invitation },
    by: resetPassword,
  }),
  confirmAccess: verb({
    does: 'Xác nhận: the second person confirms offices that others gave, and issues the codes of links that others made; for who has given the password again (POST /session/password-proof).',
    afterEnd: 'FINISHES',
    takes: inputs.ConfirmAccessInput,
    answers: {
      offices: keptAll(OfficeType, officeById),
      codes: onceEach<LinkCode>(
        () => LinkCodeType,
        'Of each link that waited for one. Shown once: to a retry the list is empty. Null where the verb was refused.',
      ),
    },
    by: confirmAccess,
  }),
  revokeSession: verb({
    does: 'Signs one of the viewer’s own browsers out.',
    afterEnd: 'OWN',
    takes: inputs.RevokeSessionInput,
    answers: { session: kept(SessionType, loaderOf(Session, ofProvince)) },
    by: revokeSession,
  }),
  revokeOtherSessions: verb({
    does: 'Signs all other browsers of the viewer out.',
    afterEnd: 'OWN',
    takes: inputs.RevokeOtherSessionsInput,
    answers: { viewer },
    by: revokeOtherSessions,
  }),
  removePasskey: verb({
    does: 'Removes one of the viewer’s own passkeys, for who has given the password again (POST /session/password-proof).',
    afterEnd: 'OWN',
    takes: inputs.RemovePasskeyInput,
    answers: { viewer },
    by: removePasskey,
  }),
  createApiKey: verb({
    does: 'A key for programs, for who has given the password again (POST /session/password-proof); the key itself is shown once.',
    afterEnd: 'BEGINS',
    takes: inputs.CreateApiKeyInput,
    answers: {
      apiKey,
      secret: once<string>(() => String, 'The key itself. Shown once: a retry of the same request has none.'),
    },
    by: createApiKey,
  }),
  revokeApiKey: verb({
    does: 'Thu hồi khóa API: it opens nothing from now on.',
    afterEnd: 'OWN',
    takes: inputs.RevokeApiKeyInput,
    answers: { apiKey },
    by: revokeApiKey,
  }),
});
