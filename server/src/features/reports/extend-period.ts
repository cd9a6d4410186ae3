import type { Period } from '#features/periods/period.entity.ts';
import { authorize } from '#kernel/authorize.ts';
import { type Context, today } from '#kernel/context.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import type { ExtendPeriodInput } from './report.inputs.ts';
import { says } from './report.messages.ts';
import { decidesReports } from './report.policy.ts';
import { giveTerms, type Reviewed, reportsReviewed } from './reports-reviewed.ts';

/** Gia hạn: until a later day the reports of units below, or of own departments, are on time and can be sent. */
export async function extendPeriod(ctx: Context, input: ExtendPeriodInput): Promise<{ period: Period }> {
  const { untilOn, reason } = input;
  authorize(decidesReports(ctx.actor), says.onlyReviewerExtends());
  const { period, reviewed, problems } = await reportsReviewed(ctx, input);
  const past: Problem[] =
    untilOn < today(ctx) ? [{ code: 'INVALID', path: ['untilOn'], message: says.extendedIntoPast() }] : [];
  refuseAll([...problems, ...past, ...reviewed.flatMap((one) => problemsOfExtending(one, untilOn))]);
  if (!period) throw new Error('refused above');
  await giveTerms(ctx, period, reviewed, { kind: 'EXTENDED', untilOn, reason });
  return { period };
}

function problemsOfExtending({ name, dueOn, path }: Reviewed, untilOn: string): Problem[] {
  if (dueOn === null) return [{ code: 'CONFLICT', path, message: says.nothingToExtend({ name }) }];
  if (untilOn > dueOn) return [];
  return [{ code: 'INVALID', path: ['untilOn'], message: says.extendedTooShort({ name, day: { day: dueOn } }) }];
}
