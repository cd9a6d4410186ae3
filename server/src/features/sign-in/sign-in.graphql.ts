import { registerEnumType } from 'type-graphql';
import { id, instant, object, oneOf, optional, text } from '#kernel/objects.ts';

export const ApiKeyKindEnum = { ANALYST: 'ANALYST', VIEWER: 'VIEWER' } as const;
registerEnumType(ApiKeyKindEnum, { name: 'ApiKeyKind', description: 'The offices that a program may read as.' });

export const SessionType = object('Session', 'A browser that is signed in.', {
  id: id(),
  createdAt: instant(),
  lastSeenAt: instant('To the minute.'),
  expiresAt: instant('When it ends at the latest; it also ends after two hours of rest.'),
  address: optional(text()),
  userAgent: optional(text('What the browser calls itself.')),
});

export const ApiKeyType = object(
  'ApiKey',
  'A program’s way in (header "Authorization: Bearer dich_…"). It reads as an analyst or viewer of a unit while its maker’s office lasts, and writes nothing.',
  {
    id: id(),
    name: text(),
    kind: oneOf(ApiKeyKindEnum),
    createdAt: instant(),
    expiresAt: instant(),
    lastUsedAt: optional(instant('To the minute; null: never.')),
    revokedAt: optional(instant()),
  },
);
