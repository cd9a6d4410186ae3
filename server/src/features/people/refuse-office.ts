import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { recordToChange } from '#kernel/change.ts';
import { type Context, today } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidy } from '#kernel/words.ts';
import { Account, Office } from './account.entity.ts';
import type { RefuseOfficeInput } from './account.inputs.ts';
import { hasNeededFactor, isConfirmer, mayConfirm } from './account.policy.ts';
import { problemsOfWaiting } from './account.rules.ts';
import { isInConfirmedRange } from './confirmed-range.ts';
import { factorFirst } from './factor-first.ts';
import { says } from './people.messages.ts';
import { officeRefused } from './people.notices.ts';

const LONGEST_REASON = 500;

/** The second person does not confirm an office: it ends without ever having opened anything, and who gave it is told. */
export async function refuseOffice(ctx: Context, input: RefuseOfficeInput): Promise<{ office: Office }> {
  authorize(isConfirmer(ctx.actor), says.confirmersOnly());
  authorize(hasNeededFactor(ctx.actor), factorFirst(ctx.actor));
  const office = await recordToChange(ctx, Office, {
    ...{ id: input.officeId, path: ['officeId'], what: says.office(), isReadable: isInConfirmedRange(ctx) },
    may: (actor, made) => mayConfirm(actor, ctx.scope, made),
    mayNot: says.notOwnDoing(),
  });
  refuseAll([
    ...problemsOfWaiting(['officeId'], office),
    ...problemsOfText(['reason'], input.reason, { what: says.reasonOfRefusal(), max: LONGEST_REASON }),
  ]);
  office.endedAt = ctx.now;
  office.validTo = [office.validFrom, today(ctx)].sort().at(-1) ?? today(ctx);
  office.refusal = tidy(input.reason);
  await record(ctx, office, { after: { kind: office.kind, refusal: office.refusal } });
  await tellMaker(ctx, office);
  return { office };
}

async function tellMaker(ctx: Context, office: Office): Promise<void> {
  const unit = await unitOnRecord(ctx).load(office.unitId);
  const person = await ctx.em.findOne(Account, { provinceId: office.provinceId, id: office.accountId });
  if (!unit || !person || office.madeByAccountId === null) return;
  const { type, name } = unit;
  await notify(ctx, officeRefused, {
    ...{ to: [office.madeByAccountId], about: office, occasion: '' },
    facts: { office: office.kind, type, name, person: person.fullName },
  });
}
