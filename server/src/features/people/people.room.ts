import type { Room } from '#kernel/room.ts';
import { Account, ApiKey, Office, Session } from './account.entity.ts';
import { AccountResolver } from './account.resolver.ts';
import { OfficeResolver, SessionResolver, ViewerResolver } from './people.resolver.ts';
import { PeopleVerbs } from './people.verbs.ts';
import { AuditEntry } from './trail.entity.ts';
import { TrailResolver, TrailViewerResolver } from './trail.resolver.ts';

export const people: Room = {
  resolvers: [
    ViewerResolver,
    OfficeResolver,
    SessionResolver,
    AccountResolver,
    PeopleVerbs,
    TrailResolver,
    TrailViewerResolver,
  ],
  entities: [Account, Office, Session, ApiKey, AuditEntry],
};
