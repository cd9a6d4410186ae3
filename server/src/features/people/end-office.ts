import { addDays } from '@dich/measure';
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
import { says } from './people.messages.ts';
import { officeEnded } from './people.notices.ts';
import { endAccessIn } from './people.queries.ts';

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
  const before = { validTo: office.validTo };
  const lastDay = input.validTo ?? dayBefore(ctx, office);
  refuseAll(problemsOfEnd(office, lastDay));
  office.validTo = lastDay;
  if (!input.validTo) office.endedAt = ctx.now;
  const after = { validTo: lastDay };
  await record(ctx, office, { before, after });
  // of one that waited its person has not heard
  const unit = office.confirmedAt && (await unitOnRecord(ctx).load(office.unitId));
  if (unit) {
    const { type, name } = unit;
    await notify(ctx, officeEnded, {
      ...{ to: [office.accountId], about: office, occasion: office.endedAt ? 'AT_ONCE' : lastDay },
      facts: { office: office.kind, type, name, lastDay: office.endedAt ? today(ctx) : lastDay },
    });
  }
  if (lastDay < today(ctx) || office.endedAt) await endAccessIn(ctx, office);
  return { office };
}

/** At once: yesterday is the last day; of an office that began today, its only one. */
function dayBefore(ctx: Context, office: Office): string {
  const yesterday = addDays(today(ctx), -1);
  return [yesterday, office.validFrom].sort().at(-1) ?? yesterday;
}
