import { type Room, resolversIn } from '#kernel/room.ts';
import { Account, Office } from './account.entity.ts';
import { confirmsBelow, isAdministrator, isConfirmer, mayHandOver } from './account.policy.ts';
import * as account from './account.resolver.ts';
import { accountSheet } from './account-sheet.ts';
import * as confirmation from './confirmation.resolver.ts';
import { confirmationWork } from './confirmation.work.ts';
import * as endedViewer from './ended-viewer.resolver.ts';
import {
  leadersFactorSet,
  linkNotMailed,
  officeEnded,
  officeGiven,
  officeRefused,
  substitutionBegun,
  substitutionEnded,
} from './people.notices.ts';
import * as people from './people.resolver.ts';
import { PeopleVerbs } from './people.verbs.ts';
import { peopleSetUp } from './people-set-up.ts';
import { ProvinceSetting } from './province-setting.entity.ts';
import * as setting from './province-setting.resolver.ts';
import * as signers from './signers.resolver.ts';
import * as substitution from './substitution.resolver.ts';
import { substitutionWork } from './substitution.work.ts';

/** Accounts, and the offices that they hold. */
export const room: Room = {
  resolvers: [...resolversIn(people, endedViewer, account, confirmation, setting, substitution, signers), PeopleVerbs],
  entities: [Account, Office, ProvinceSetting],
  setUp: peopleSetUp,
  notices: [
    officeGiven,
    officeRefused,
    officeEnded,
    linkNotMailed,
    leadersFactorSet,
    substitutionBegun,
    substitutionEnded,
  ],
  workItems: {
    kinds: { ...confirmationWork.kinds, ...substitutionWork.kinds },
    find: async (ctx) => [...(await confirmationWork.find(ctx)), ...(await substitutionWork.find(ctx))],
  },
  sheets: [accountSheet],
  rights: {
    ADMINISTER_ACCOUNTS: { means: 'It administers accounts.', may: isAdministrator },
    HAND_OVER_OFFICE: { means: 'It is handed over for a time (handOverOffice).', may: mayHandOver },
    CONFIRM_PEOPLE: { means: 'It is the second person to what administrators make.', may: isConfirmer },
    CONFIRM_BELOW: { means: 'It is that in the units below as well.', may: confirmsBelow },
  },
};
