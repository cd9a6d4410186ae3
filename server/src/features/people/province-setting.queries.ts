import { lockRecords } from '#kernel/change.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { statement } from '#kernel/sql.ts';
import { Office } from './account.entity.ts';
import { ProvinceSetting } from './province-setting.entity.ts';

const ofProvince = ({ scope }: Context) => ({ provinceId: scope.provinceId, pos: scope.pos });

/** What a province has decided, as its administrator reads it. */
export type ProvinceSettings = Pick<ProvinceSetting, 'leadersFactorFrom' | 'revision'>;

/** A province that has decided nothing yet is as it begins. */
export const provinceSettings = async (ctx: Context): Promise<ProvinceSettings> =>
  (await ctx.em.findOne(ProvinceSetting, ofProvince(ctx))) ?? { leadersFactorFrom: null, revision: 1 };

/** Its row, to be changed: made where there was nothing, and locked until the transaction ends. */
export async function provinceSettingToChange(ctx: Context): Promise<ProvinceSetting> {
  const { provinceId: province, pos } = ctx.scope;
  await statement(
    ctx,
    `insert into province_setting (province_id, id, pos) values (:province, :id, :pos)
       on conflict on constraint province_setting_once do nothing`,
    { province, id: newId(), pos },
  );
  const { id } = await ctx.em.findOneOrFail(ProvinceSetting, ofProvince(ctx));
  const locked = (await lockRecords(ctx, ProvinceSetting, [id], {})).get(id);
  if (!locked) throw new Error('the setting of a province was taken away while it was being changed');
  return locked;
}

/** How many leaders of the province’s units have no second factor at all. */
export async function leadersWithoutFactor(ctx: Context): Promise<number> {
  const [row] = await statement<{ count: number }>(ctx, 'select app.leaders_without_factor(:day::date) as count', {
    day: today(ctx),
  });
  return row?.count ?? 0;
}

/** Accounts that are leaders of a unit of the province, or will be. */
export async function leadersOfProvince(ctx: Context): Promise<string[]> {
  const offices = await ctx.em.find(Office, {
    kind: 'LEADER',
    pos: { $gte: ctx.scope.lo, $lte: ctx.scope.hi },
    $or: [{ validTo: null }, { validTo: { $gte: today(ctx) } }],
    endedAt: null,
  });
  return [...new Set(offices.map(({ accountId }) => accountId))];
}
