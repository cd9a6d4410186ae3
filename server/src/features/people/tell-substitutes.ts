import { unitOnRecord } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import type { Office } from './account.entity.ts';
import { substitutionBegun, substitutionEnded } from './people.notices.ts';
import { giversOf } from './substitution.queries.ts';

/** Both who handed an office over and who acts in it, without who does it themselves. */
async function tellBoth(
  ctx: Context,
  office: Office,
  kind: typeof substitutionBegun | typeof substitutionEnded,
): Promise<void> {
  const unit = await unitOnRecord(ctx).load(office.unitId);
  const [giver] = await giversOf(ctx, [office.id]);
  const told = [office.accountId, office.madeByAccountId].filter((id) => id !== null && id !== ctx.actor.accountId);
  if (!unit || !giver || office.confirmedAt === null) return;
  await notify(ctx, kind, {
    ...{ to: told.flatMap((id) => id ?? []), about: office, occasion: '' },
    facts: {
      ...{ office: office.kind, type: unit.type, name: unit.name },
      ...{ from: giver.fullName, lastDay: office.validTo ?? '' },
    },
  });
}

/** That a second person has confirmed it. */
export const tellOfBeginning = (ctx: Context, office: Office): Promise<void> =>
  tellBoth(ctx, office, substitutionBegun);
/** That it ended before its last day. */
export const tellOfEnd = (ctx: Context, office: Office): Promise<void> => tellBoth(ctx, office, substitutionEnded);
