import { Department, type UnitVersion } from '#features/units/unit.entity.ts';
import { unitById } from '#features/units/unit.loaders.ts';
import { subtreesOn } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { Account } from './account.entity.ts';
import { administeredRange } from './account.policy.ts';

/** Every unit in which the viewer administers accounts today, the own one first. */
export async function unitsAdministered(ctx: Context): Promise<UnitVersion[]> {
  const own = await unitById(ctx).load(ctx.actor.unitId);
  const { lo, hi } = administeredRange(ctx.actor, ctx.scope);
  const below = hi > lo ? await subtreesOn(ctx, [{ lo, hi }], today(ctx)) : [];
  return own ? [own, ...below] : below;
}

/** Departments of units that have not ended, in the order of each unit's own list. */
export const departmentsOf = (ctx: Context, unitIds: readonly string[]): Promise<Department[]> =>
  ctx.em.find(
    Department,
    { unitId: { $in: [...unitIds] }, $or: [{ validTo: null }, { validTo: { $gte: today(ctx) } }] },
    { orderBy: { ordinal: 'asc', name: 'asc' } },
  );

/** Open accounts that units keep. */
export const accountsOf = (ctx: Context, unitIds: readonly string[]): Promise<Account[]> =>
  ctx.em.find(
    Account,
    { provinceId: ctx.scope.provinceId, unitId: { $in: [...unitIds] }, disabledAt: null, erasedAt: null },
    { orderBy: { login: 'asc' } },
  );

/** Which of these names somebody of the country signs in with. */
export async function loginsTaken(ctx: Context, logins: readonly string[]): Promise<string[]> {
  const rows = await statement<{ login: string }>(ctx, 'select app.logins_taken(:logins::text[]) as login', {
    logins: pgArray(logins),
  });
  return rows.map(({ login }) => login);
}
