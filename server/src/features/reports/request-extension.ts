import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { departmentById } from '#features/units/unit.loaders.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { notFound, type Problem, refuse, refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidy } from '#kernel/words.ts';
import { ExtensionRequest } from './extension-request.entity.ts';
import type { RequestExtensionInput } from './extension-request.inputs.ts';
import { extensionSays } from './extension-request.messages.ts';
import { openRequestFor } from './extension-request.queries.ts';
import { owedEvenClosed } from './owed-period.loaders.ts';
import { says } from './report.messages.ts';
import { maySubmitReport } from './report.policy.ts';
import { MAX_TEXT } from './report.rules.ts';
import { tellOfRequest } from './tell-of-request.ts';

/**
 * Đề nghị gia hạn: whoever owes the report of a period, before or after it was due, asks who reviews it for a later day.
 * One request at a time is open for a report.
 */
export async function requestExtension(
  ctx: Context,
  input: RequestExtensionInput,
): Promise<{ extensionRequest: ExtensionRequest }> {
  const [period, department] = await Promise.all([
    periodById(ctx).load(input.periodId),
    input.departmentId ? departmentById(ctx).load(input.departmentId) : null,
  ]);
  const { unitId } = ctx.actor;
  refuseAll([
    ...(period ? [] : [notFound(['periodId'], says.period())]),
    ...(!input.departmentId || department?.unitId === unitId ? [] : [notFound(['departmentId'], says.department())]),
  ]);
  if (!period) throw new Error('refused above');
  const departmentId = department?.id ?? null;
  const whose = { unitId, departmentId, periodId: period.id };
  authorize(maySubmitReport(ctx.actor, { ...whose, reviewerUnitId: null }), extensionSays.onlyOwnersAsk());

  const owed = ((await owedEvenClosed(ctx).load(period.id)) ?? []).find((one) => one.departmentId === departmentId);
  if (!owed) refuse('CONFLICT', ['periodId'], extensionSays.nothingOwed());
  const { state, endsInUnit, dueOn } = owed;
  if (state === 'SUBMITTED' || state === 'ACCEPTED') refuse('CONFLICT', ['periodId'], extensionSays.isSent());
  const unit = await unitOn(ctx, unitId, dayOfPeriod(ctx, period));
  const reviewerUnitId = departmentId === null ? (unit?.parentId ?? null) : unitId;
  if (endsInUnit || reviewerUnitId === null || !unit) refuse('CONFLICT', ['periodId'], extensionSays.nobodyAbove());
  const open = await openRequestFor(ctx, whose);
  refuseAll([
    ...(open ? [problemOfOpen(open)] : []),
    ...problemsOfDay(input.wishedOn, dueOn, today(ctx)),
    ...problemsOfText(['reason'], input.reason, { what: extensionSays.reason(), max: MAX_TEXT }),
  ]);

  const extensionRequest = ctx.em.create(
    ExtensionRequest,
    {
      ...{ ...whose, provinceId: ctx.scope.provinceId, id: newId(), pos: ctx.scope.pos, reviewerUnitId },
      ...{ state: 'OPEN', wishedOn: input.wishedOn, reason: tidy(input.reason) },
      ...{ askedAt: ctx.now, askedBy: ctx.actor.fullName, askedByAccountId: ctx.actor.accountId },
      ...{ grantedUntil: null, answer: null, decidedAt: null, decidedBy: null },
    },
    { persist: true },
  );
  await flushOneOpen(ctx, extensionRequest);
  const { wishedOn, reason } = extensionRequest;
  await record(ctx, extensionRequest, { after: { ...whose, state: 'OPEN', wishedOn, reason } });
  await tellOfRequest(ctx, extensionRequest, { period, unit, department: department?.name ?? null });
  return { extensionRequest };
}

/** Of what somebody else asks for at the same moment. */
async function flushOneOpen(ctx: Context, request: ExtensionRequest): Promise<void> {
  try {
    await ctx.em.flush();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    refuseAll([problemOfOpen(request)]);
  }
}

const problemOfOpen = ({ askedBy, wishedOn }: ExtensionRequest): Problem => ({
  ...{ code: 'CONFLICT', path: ['periodId'], message: extensionSays.isOpen({ by: askedBy, day: { day: wishedOn } }) },
});

function problemsOfDay(wishedOn: string, dueOn: string, today: string): Problem[] {
  const path = ['wishedOn'];
  if (wishedOn < today) return [{ code: 'INVALID', path, message: extensionSays.wishedInPast() }];
  if (wishedOn > dueOn) return [];
  return [{ code: 'INVALID', path, message: extensionSays.wishedTooEarly({ day: { day: dueOn } }) }];
}
