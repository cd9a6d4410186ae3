import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { problemsOfRevision } from '#kernel/change.ts';
import { type Context, today } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { maySetForProvince } from './account.policy.ts';
import { authorizeAdministration } from './administered-account.ts';
import { says } from './people.messages.ts';
import { leadersFactorSet } from './people.notices.ts';
import type { SetLeadersFactorInput } from './province-setting.inputs.ts';
import { leadersOfProvince, type ProvinceSettings, provinceSettingToChange } from './province-setting.queries.ts';
import { problemsOfFactorDay } from './province-setting.rules.ts';

/**
 * From a day on the leaders of all units of the province decide only when signed in with a second factor, or no longer
 * need one. Each leader is told; the day lies so far ahead that they can add one.
 */
export async function setLeadersFactor(
  ctx: Context,
  input: SetLeadersFactorInput,
): Promise<{ provinceSettings: ProvinceSettings }> {
  authorizeAdministration(ctx);
  authorize(maySetForProvince(ctx), says.provinceOnly());
  const provinceSetting = await provinceSettingToChange(ctx);
  const from = input.from ?? null;
  refuseAll([...problemsOfRevision(provinceSetting, input.revision), ...problemsOfFactorDay(from, today(ctx))]);
  const before = { leadersFactorFrom: provinceSetting.leadersFactorFrom };
  provinceSetting.leadersFactorFrom = from;
  await record(ctx, provinceSetting, { before, after: { leadersFactorFrom: from } });
  if (from !== null) {
    const to = await leadersOfProvince(ctx);
    await notify(ctx, leadersFactorSet, { to, about: provinceSetting, occasion: from, facts: { from } });
  }
  return { provinceSettings: provinceSetting };
}
