import { type NamedPeriod, periodInWords } from '#features/periods/period.messages.ts';
import { unitInWords } from '#features/units/unit.messages.ts';
import type { Context } from '#kernel/context.ts';
import { noticeKind } from '#kernel/notice.ts';
import type { ExtensionRequest } from './extension-request.entity.ts';
import { extensionSays } from './extension-request.messages.ts';
import { extensionRequestById } from './extension-request.queries.ts';
import { reminderSays } from './reminder.messages.ts';
import { mayHearOfSent } from './report.policy.ts';

type Named = Pick<NamedPeriod, 'kind' | 'year' | 'endsOn' | 'vintage'>;

type AskedFacts = Named & {
  type: string;
  name: string;
  /** Null: the unit itself asks. */
  department: string | null;
};

export const extensionAsked = noticeKind<AskedFacts>({
  name: 'EXTENSION_ASKED',
  called: reminderSays.calledAsked,
  means: 'Somebody who owes a report asks the unit for an extension, for its leaders and planners to answer.',
  says: ({ type, name, department, ...period }) =>
    extensionSays.askedTitle({ period: periodInWords(period), unit: unitInWords({ type, name }), department }),
  leadsTo: () => '/duyet',
  // what was answered or withdrawn waits no more
  mayStillRead: (ctx, ids) =>
    readOf(ctx, ids, (request) => request.state === 'OPEN' && mayHearOfSent(ctx.actor, request)),
});

export const extensionDecided = noticeKind<Named & { until: string | null }>({
  name: 'EXTENSION_DECIDED',
  called: reminderSays.calledDecided,
  means: 'An extension that the person had asked for was granted, or refused.',
  says: ({ until, ...period }) =>
    until === null
      ? extensionSays.refusedTitle({ period: periodInWords(period) })
      : extensionSays.grantedTitle({ period: periodInWords(period), day: { day: until } }),
  leadsTo: () => '/bao-cao',
  mayStillRead: (ctx, ids) => readOf(ctx, ids, ({ unitId }) => unitId === ctx.actor.unitId),
});

async function readOf(
  ctx: Context,
  ids: readonly string[],
  isFor: (request: ExtensionRequest) => boolean,
): Promise<ReadonlySet<string>> {
  const requests = await Promise.all(ids.map((id) => extensionRequestById(ctx).load(id)));
  return new Set(requests.flatMap((request) => (request && isFor(request) ? [request.id] : [])));
}
