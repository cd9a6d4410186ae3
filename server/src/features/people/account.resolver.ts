import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { UnitType } from '#features/units/unit.graphql.ts';
import { unitById } from '#features/units/unit.loaders.ts';
import { BY_ID } from '#kernel/arguments.ts';
import type { Context } from '#kernel/context.ts';
import { Fault } from '#kernel/fault.ts';
import { lookUps, related, relatedAll } from '#kernel/look-ups.ts';
import { many, optional, record } from '#kernel/objects.ts';
import { type Page, PageArgs } from '#kernel/page.ts';
import { Account } from './account.entity.ts';
import { isAdministrator, mayAdministerAt } from './account.policy.ts';
import { AccountConnection, AccountType, OfficeType } from './people.graphql.ts';
import { officesByAccount } from './people.loaders.ts';
import { says } from './people.messages.ts';
import { administeredAccounts } from './people.queries.ts';

@Resolver(() => AccountType)
export class AccountResolver {
  @Query(() => AccountConnection, {
    description: 'Accounts that the viewer administers, by login. For administrators; FORBIDDEN to others.',
  })
  async accounts(
    @Ctx() ctx: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, { nullable: true, description: 'Part of the login or the name.' })
    search?: string | null,
    @Arg('unitId', () => ID, { nullable: true, description: 'The unit that keeps them; all unless told.' })
    unitId?: string | null,
    @Arg('disabled', () => Boolean, { nullable: true, description: 'Closed ones, or open ones; both unless told.' })
    disabled?: boolean | null,
  ): Promise<Page<Account>> {
    if (!isAdministrator(ctx.actor)) {
      throw new Fault('FORBIDDEN', says.listForAdministrators());
    }
    return administeredAccounts(ctx, page, {
      search: search?.trim() ?? '',
      unitId: unitId ?? null,
      disabled: disabled ?? null,
    });
  }

  @Query(() => AccountType, { nullable: true, description: 'An account that the viewer administers.' })
  async account(@Ctx() ctx: Context, @Arg('id', () => ID, BY_ID) id: string): Promise<Account | null> {
    const account = await ctx.em.findOne(Account, { provinceId: ctx.scope.provinceId, id });
    return account && mayAdministerAt(ctx.actor, ctx.scope, account.pos) ? account : null;
  }
}

export const AccountLookUps = lookUps<Account>(() => AccountType, {
  unit: related(optional(record(UnitType, 'The unit that keeps the account.')), unitById, 'unitId'),
  offices: relatedAll(
    many(record(OfficeType, 'Within what the viewer may see; ended ones too, oldest first.')),
    officesByAccount,
    'id',
  ),
});
