import { officeHolders } from '#features/people/people.queries.ts';
import type { Period } from '#features/periods/period.entity.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import type { ExtensionRequest } from './extension-request.entity.ts';
import { extensionAsked, extensionDecided } from './extension-request.notices.ts';
import { REVIEWERS } from './report.policy.ts';

type Named = Pick<Period, 'kind' | 'year' | 'endsOn' | 'vintage'>;
const named = ({ kind, year, endsOn, vintage }: Named): Named => ({ kind, year, endsOn, vintage });

/** Tells who may decide about it that it was asked for; whoever asked needs no telling. */
export async function tellOfRequest(
  ctx: Context,
  request: ExtensionRequest,
  { period, unit, department }: { period: Named; unit: Pick<UnitVersion, 'type' | 'name'>; department: string | null },
): Promise<void> {
  const reviewer = await unitOnRecord(ctx).load(request.reviewerUnitId);
  if (!reviewer) return;
  const holders = await officeHolders(ctx, request.reviewerUnitId, REVIEWERS);
  await notify(ctx, extensionAsked, {
    to: holders.filter((accountId) => accountId !== ctx.actor.accountId),
    about: { id: request.id, pos: reviewer.pos },
    occasion: 'asked',
    facts: { ...named(period), type: unit.type, name: unit.name, department },
  });
}

/** Tells who asked what became of it. */
export async function tellOfDecision(ctx: Context, request: ExtensionRequest, period: Named): Promise<void> {
  if (request.askedByAccountId === ctx.actor.accountId) return;
  await notify(ctx, extensionDecided, {
    ...{ to: [request.askedByAccountId], about: request, occasion: 'decided' },
    facts: { ...named(period), until: request.grantedUntil },
  });
}
