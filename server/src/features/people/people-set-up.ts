import type { OfficeKind } from '#kernel/context.ts';
import type { SetUpSource } from '#kernel/setting-up.ts';
import { hasNeededFactor, isAdministrator } from './account.policy.ts';
import { officeInWords, says } from './people.messages.ts';
import { countUnopenedAccounts, officesHeldInUnit } from './people-set-up.queries.ts';

/** Without them nothing is drafted, issued or sent. */
const NEEDED: readonly OfficeKind[] = ['LEADER', 'PLANNER'];

export const peopleSetUp: SetUpSource = {
  kinds: {
    SECOND_FACTOR: {
      ...{
        place: 0,
        means: 'Whoever administers has signed in with a second factor, before anything is administered.',
      },
      ...{ title: says.secondFactor(), by: officeInWords('ADMINISTRATOR') },
    },
    OFFICES: {
      ...{ place: 2, means: 'The unit has a leader and a planner.' },
      ...{ title: says.officesToGive(), by: officeInWords('ADMINISTRATOR') },
    },
    ACCOUNTS_OPENED: {
      ...{ place: 3, means: 'Everybody with an account has chosen a password.' },
      ...{ title: says.accountsToOpen(), by: officeInWords('ADMINISTRATOR') },
    },
  },
  async find(ctx) {
    if (!hasNeededFactor(ctx.actor)) {
      return [{ kind: 'SECOND_FACTOR', done: false, viewerMayDo: true, detail: says.secondFactorFirst() }];
    }
    const held = new Set(await officesHeldInUnit(ctx));
    const missing = NEEDED.filter((kind) => !held.has(kind)).map(officeInWords);
    const unopened = await countUnopenedAccounts(ctx);
    const viewerMayDo = isAdministrator(ctx.actor);
    return [
      {
        ...{ kind: 'OFFICES', done: missing.length === 0, viewerMayDo },
        detail: missing.length === 0 ? says.officesAreGiven() : says.officesMissing({ offices: missing }),
      },
      {
        ...{ kind: 'ACCOUNTS_OPENED', done: unopened === 0, viewerMayDo },
        detail: unopened === 0 ? says.allOpened() : says.notOpened({ count: unopened }),
      },
    ];
  },
};
