import { SheetImportType } from '#features/imports/sheet-import.graphql.ts';
import { lastImports } from '#features/imports/sheet-import.queries.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { unitById } from '#features/units/unit.loaders.ts';
import { byId } from '#kernel/arguments.ts';
import { forbidden } from '#kernel/forbidden.ts';
import { lookUps, related, relatedAll } from '#kernel/look-ups.ts';
import { flag, id, many, optional, record, text } from '#kernel/objects.ts';
import { PAGE } from '#kernel/page.ts';
import { queries, query } from '#kernel/queries.ts';
import type { Account } from './account.entity.ts';
import { hasNeededFactor, isAdministrator } from './account.policy.ts';
import { accountSheet } from './account-sheet.ts';
import { AccountConnection, AccountType, NotOpenedType, OfficeType } from './people.graphql.ts';
import { accountById, notOpenedByAccount, officesByAccount } from './people.loaders.ts';
import { says } from './people.messages.ts';
import { administeredAccounts } from './people.queries.ts';

export const AccountQueries = queries({
  accounts: query(
    record(
      AccountConnection,
      'Accounts that the viewer administers, by login. For administrators; FORBIDDEN to others.',
    ),
    {
      ...PAGE,
      search: optional(text('Part of the login or the name.')),
      unitId: optional(id('The unit that keeps them; all unless told.')),
      disabled: optional(flag('Closed ones, or open ones; both unless told.')),
      notOpened: optional(flag('Those that nobody can sign in with yet alone; no unless told.')),
      linkOver: optional(flag('Of those, the ones whose link has run out alone; no unless told.')),
    },
    async (ctx, { search, unitId, disabled, notOpened, linkOver, ...page }) => {
      if (!isAdministrator(ctx.actor)) throw forbidden(ctx, says.listForAdministrators());
      if (!hasNeededFactor(ctx.actor)) throw forbidden(ctx, says.secondFactorFirst());
      const opening = linkOver ? 'LINK_OVER' : notOpened ? 'ALL' : null;
      return administeredAccounts(ctx, page, { search: search?.trim() ?? '', unitId, disabled, notOpened: opening });
    },
  ),
  account: query(
    optional(record(AccountType, 'An account that the viewer administers.')),
    { id: byId },
    (ctx, { id }) => accountById(ctx).load(id),
  ),
  accountImports: query(
    many(
      record(
        SheetImportType,
        'The last ten spreadsheets of accounts taken in by the viewer’s unit, the newest first; none for who may not import.',
      ),
    ),
    {},
    (ctx) => lastImports(ctx, accountSheet),
  ),
});

export const AccountLookUps = lookUps<Account>(() => AccountType, {
  unit: related(optional(record(UnitType, 'The unit that keeps the account.')), unitById, 'unitId'),
  offices: relatedAll(
    many(record(OfficeType, 'Within what the viewer may see; ended ones too, oldest first.')),
    officesByAccount,
    'id',
  ),
  notOpened: related(
    optional(record(NotOpenedType, 'How its link stands, where nobody can sign in with it yet; null: somebody can.')),
    notOpenedByAccount,
    'id',
  ),
});
