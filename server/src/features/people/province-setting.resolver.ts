import { forbidden } from '#kernel/forbidden.ts';
import { lookUp, lookUps } from '#kernel/look-ups.ts';
import { int, record } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import { hasNeededFactor, maySetForProvince } from './account.policy.ts';
import { says } from './people.messages.ts';
import { ProvinceSettingsType } from './province-setting.graphql.ts';
import { leadersWithoutFactor, type ProvinceSettings, provinceSettings } from './province-setting.queries.ts';

export const ProvinceSettingQueries = queries({
  provinceSettings: query(
    record(ProvinceSettingsType, 'For administrators of a province; FORBIDDEN to others.'),
    {},
    async (ctx) => {
      if (!maySetForProvince(ctx)) throw forbidden(ctx, says.provinceOnly());
      if (!hasNeededFactor(ctx.actor)) throw forbidden(ctx, says.secondFactorFirst());
      return provinceSettings(ctx);
    },
  ),
});

export const ProvinceSettingLookUps = lookUps<ProvinceSettings>(() => ProvinceSettingsType, {
  leadersWithoutFactor: lookUp(
    int('How many leaders of the province’s units have no second factor of any kind today.'),
    (_, ctx) => leadersWithoutFactor(ctx),
  ),
});
