import { postWords } from '@dich/posts';
import { departmentById, unitOnRecord } from '#features/units/unit.loaders.ts';
import { type Context, today } from '#kernel/context.ts';
import { forbidden } from '#kernel/forbidden.ts';
import type { ValuesOf } from '#kernel/sheets/sheet.ts';
import { hasNeededFactor, isAdministrator } from './account.policy.ts';
import type { AccountColumns } from './account-sheet.columns.ts';
import { accountsOf, unitsAdministered } from './account-sheet.queries.ts';
import { officesByAccount } from './people.loaders.ts';
import { says } from './people.messages.ts';
import { earliestFrom, postOn } from './post.rules.ts';

/**
 * The open accounts that the viewer administers, as the rows of a spreadsheet say them: one for each office that is held,
 * waits, or is to come. Addresses are not known; what reaches below a unit is given by hand.
 */
export async function accountRows(ctx: Context): Promise<ValuesOf<AccountColumns>[]> {
  if (!isAdministrator(ctx.actor)) throw forbidden(ctx, says.listForAdministrators());
  if (!hasNeededFactor(ctx.actor)) throw forbidden(ctx, says.secondFactorFirst());
  const units = await unitsAdministered(ctx);
  const accounts = await accountsOf(
    ctx,
    units.map(({ unitId }) => unitId),
  );
  const rows = accounts.map(async ({ id, fullName, login }): Promise<ValuesOf<AccountColumns>[]> => {
    const offices = ((await officesByAccount(ctx).load(id)) ?? []).filter(
      ({ endedAt, validTo }) => endedAt === null && (validTo === null || validTo >= today(ctx)),
    );
    return Promise.all(
      offices.map(async ({ unitId, departmentId, kind: office, posts, validFrom, validTo }) => {
        const post = postOn(posts, earliestFrom({ validFrom }, today(ctx)));
        const unit = await unitOnRecord(ctx).load(unitId);
        const department = departmentId === null ? null : await departmentById(ctx).load(departmentId);
        return {
          ...{ name: fullName, login, email: null, unit: unit ? `${unit.type} ${unit.name}` : null },
          ...{ office, post: post && postWords[post].vi, department: department?.name ?? null, validFrom, validTo },
        };
      }),
    );
  });
  return (await Promise.all(rows)).flat();
}
