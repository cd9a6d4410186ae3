import type { Room } from '#kernel/room.ts';
import { Account, Office } from './account.entity.ts';
import { isAdministrator } from './account.policy.ts';
import { AccountResolver } from './account.resolver.ts';
import { OfficeResolver, ViewerResolver } from './people.resolver.ts';
import { PeopleVerbs } from './people.verbs.ts';

/** Accounts, and the offices that they hold. */
export const room: Room = {
  resolvers: [ViewerResolver, OfficeResolver, AccountResolver, PeopleVerbs],
  entities: [Account, Office],
  rights: { ADMINISTER_ACCOUNTS: { means: 'It administers accounts.', may: isAdministrator } },
};
