import { enumOf } from '#kernel/enums.ts';
import { identity, instant, object, oneOf, optional, text } from '#kernel/objects.ts';
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
