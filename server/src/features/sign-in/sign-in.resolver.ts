import type { Account } from '#features/people/account.entity.ts';
import { AccountType, ViewerType } from '#features/people/people.graphql.ts';
import type { Actor } from '#kernel/context.ts';
import { lookUp, lookUps, relatedAll } from '#kernel/look-ups.ts';
import { day, flag, many, oneOf, optional, record } from '#kernel/objects.ts';
import { apiKeysByAccount } from './api-key.loaders.ts';
import { apiKeyKindsOf } from './api-key.policy.ts';
import { hasOneTimeCodes, hasSecondFactor, ownProof, ownRecoveryCodes } from './credentials.queries.ts';
import { ownPasskeys } from './passkey.queries.ts';
import { ownRefusedSignIns } from './refused-sign-ins.queries.ts';
import type { Session } from './session.entity.ts';
import { apiKeysOfViewer, openSessionsOf } from './session.queries.ts';
import {
  ApiKeyKindEnum,
  ApiKeyType,
  PasskeyType,
  RecoveryCodesType,
  RefusedSignInType,
  SessionType,
} from './sign-in.graphql.ts';

export const ViewerSignInResolver = lookUps<Actor>(() => ViewerType, {
  hasSecondFactor: lookUp(flag('A second factor is asked for at sign-in.'), (_, ctx) => hasSecondFactor(ctx)),
  hasOneTimeCodes: lookUp(flag('An authenticator application makes codes for it.'), (_, ctx) => hasOneTimeCodes(ctx)),
  passkeys: lookUp(many(record(PasskeyType, 'The person’s own passkeys, the oldest first.')), (viewer, ctx) =>
    viewer.byKey ? [] : ownPasskeys(ctx),
  ),
  lacksSecondFactor: lookUp(
    flag('Administering, or deciding as a leader, waits until signed in with a second factor.'),
    (viewer) => viewer.lacksSecondFactor,
  ),
  secondFactorFrom: lookUp(
    optional(
      day(
        'From this day on the leader decides only signed in with a second factor, which this session is not. Null: it is not asked of them, or it is.',
      ),
    ),
    (viewer) => viewer.secondFactorFrom,
  ),
  hasPassword: lookUp(
    flag('Signs in with a password; otherwise by single sign-on alone.'),
    async (_, ctx) => (await ownProof(ctx)).byPassword,
  ),
  recoveryCodes: lookUp(
    optional(record(RecoveryCodesType, 'How the person’s recovery codes stand; null: there is no second factor.')),
    async (viewer, ctx) => (!viewer.byKey && (await hasSecondFactor(ctx)) ? ownRecoveryCodes(ctx) : null),
  ),
  sessions: lookUp(
    many(record(SessionType, 'The person’s own signed-in browsers, the newest first.')),
    (viewer, ctx) => (viewer.byKey ? [] : openSessionsOf(ctx)),
  ),
  refusedSignIns: lookUp(
    many(record(RefusedSignInType, 'Failed attempts to sign in as the person, of the last 30 days; the newest 20.')),
    (viewer, ctx) => (viewer.byKey ? [] : ownRefusedSignIns(ctx)),
  ),
  apiKeys: lookUp(many(record(ApiKeyType, 'The person’s own keys, the newest first.')), (viewer, ctx) =>
    viewer.byKey ? [] : apiKeysOfViewer(ctx),
  ),
  apiKeyKinds: lookUp(many(oneOf(ApiKeyKindEnum, 'The kinds of key that may be made; none: no key.')), (viewer) =>
    apiKeyKindsOf(viewer),
  ),
});

export const SessionResolver = lookUps<Session>(() => SessionType, {
  current: lookUp(flag('The one that asks.'), (session, ctx) => session.id === ctx.actor.sessionId),
});

export const AccountKeysResolver = lookUps<Account>(() => AccountType, {
  apiKeys: relatedAll(many(record(ApiKeyType, 'The account’s keys, the newest first.')), apiKeysByAccount, 'id'),
});
