import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { record } from '#kernel/audit.ts';
import { recordToChange } from '#kernel/change.ts';
import { type Context, today } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { Office } from './account.entity.ts';
import type { EndOfficeInput } from './account.inputs.ts';
import { isOwn, mayEndOffice } from './account.policy.ts';
import { problemsOfEnd } from './account.rules.ts';
import { administeredBy, authorizeAdministration } from './administered-account.ts';
import { lastDayAtOnce } from './last-day.ts';
import { says } from './people.messages.ts';
import { officeEnded } from './people.notices.ts';
import { endAccessIn } from './people.queries.ts';
import { substitutesIn } from './substitution.queries.ts';
import { tellOfEnd } from './tell-substitutes.ts';

/**
 * An office is held until its last day, or until now, and then its sessions and keys are out; it is never deleted,
 * because what was done in it stays.
 */
export async function endOffice(ctx: Context, input: EndOfficeInput): Promise<{ office: Office }> {
  authorizeAdministration(ctx);
  const office = await recordToChange(ctx, Office, {
    ...{ id: input.officeId, path: ['officeId'], what: says.office(), isReadable: administeredBy(ctx) },
    may: mayEndOffice,
    mayNot: { if: isOwn(ctx.actor), yes: says.notOwnOffice(), no: says.reachesFurther() },
  });
  // what its holder has handed over ends with it, and both are told
  const handedOver = office.onBehalfOf === null ? await substitutesIn(ctx, office) : [office];
  const before = { validTo: office.validTo };
  const lastDay = input.validTo ?? lastDayAtOnce(ctx, office);
  refuseAll(problemsOfEnd(office, lastDay));
  office.validTo = lastDay;
  if (!input.validTo) office.endedAt = ctx.now;
  const after = { validTo: lastDay };
  await record(ctx, office, { before, after });
  // of one that waited its person has not heard
  const unit = office.confirmedAt && office.onBehalfOf === null && (await unitOnRecord(ctx).load(office.unitId));
  if (unit) {
    const { type, name } = unit;
    await notify(ctx, officeEnded, {
      ...{ to: [office.accountId], about: office, occasion: office.endedAt ? 'AT_ONCE' : lastDay },
      facts: { office: office.kind, type, name, lastDay: office.endedAt ? today(ctx) : lastDay },
    });
  }
  for (const one of handedOver) if (one.endedAt || (one.validTo ?? '') > lastDay) await tellOfEnd(ctx, one);
  if (lastDay < today(ctx) || office.endedAt) await endAccessIn(ctx, office);
  return { office };
}
