import { enumOf } from '#kernel/enums.ts';
import { id, identity, instant, int, object, oneOf, optional, text } from '#kernel/objects.ts';
import { REFUSED_FOR, type RefusedFor } from './refused-sign-ins.queries.ts';
import { API_KEY_KINDS } from './session.entity.ts';

export const ApiKeyKindEnum = enumOf('ApiKeyKind', API_KEY_KINDS, 'What a program reads as.', {
  ANALYST: 'Reads the subtree as submitted.',
  VIEWER: 'Reads what the unit has issued and accepted.',
});

export const SessionType = object('Session', 'A browser that is signed in.', {
  id: identity,
  createdAt: instant('By the clock of the database.'),
  lastSeenAt: instant('To the minute.'),
  expiresAt: instant('When it ends at the latest; it also ends after two hours of rest.'),
  address: optional(text('Where it signed in from, as an IP address.')),
  userAgent: optional(text('What the browser calls itself.')),
});

export const RefusedForEnum = enumOf(
  'SignInRefusal',
  Object.keys(REFUSED_FOR) as RefusedFor[],
  'Why nobody was signed in.',
  REFUSED_FOR,
);

export const RefusedSignInType = object('RefusedSignIn', 'A failed attempt to sign in as the account.', {
  at: instant('By the product’s clock.'),
  address: text('Where it came from, as an IP address.'),
  reason: oneOf(RefusedForEnum, 'Why it failed.'),
});

export const RecoveryCodesType = object(
  'RecoveryCodes',
  'Codes on paper, each good for one sign-in without the telephone.',
  {
    left: int('How many can still be used.'),
    made: int('How many were made together; 0: none yet.'),
    lastUsedAt: optional(instant('When one was last used; null: none was.')),
  },
);

export const PasskeyType = object(
  'Passkey',
  'A key in a telephone, computer or stick that signs in after the password.',
  {
    id: identity,
    name: text('What the person calls it.'),
    createdAt: instant('By the clock of the database.'),
    lastUsedAt: optional(instant('When it last signed in; null: never.')),
  },
);

export const LinkCodeType = object(
  'LinkCode',
  'The code that goes with somebody’s one-time link: both together set the password. Shown once.',
  {
    accountId: id('Whose it is.'),
    login: text('The name signed in with.'),
    fullName: text('As it is printed: "Nguyễn Thị Hoa".'),
    code: text('Twelve signs in groups of four: "k7wm-2hqd-x9ap".'),
    expiresAt: instant('When link and code open nothing any more: seven days after the code was issued.'),
  },
);

export const ApiKeyType = object(
  'ApiKey',
  'A program’s way in (header "Authorization: Bearer dich_…"). It reads as an analyst or viewer of a unit while its maker’s office lasts, and writes nothing.',
  {
    id: identity,
    name: text('What it is for.'),
    kind: oneOf(ApiKeyKindEnum, 'What it reads as.'),
    createdAt: instant('By the clock of the database.'),
    expiresAt: instant('When it opens nothing any more.'),
    lastUsedAt: optional(instant('To the minute; null: never.')),
    revokedAt: optional(instant('When it was withdrawn; null: it was not.')),
  },
);
