import type { Period } from '#features/periods/period.entity.ts';
import { PeriodType } from '#features/periods/period.graphql.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { DepartmentType, UnitType } from '#features/units/unit.graphql.ts';
import { departmentById, unitOnRecord } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { isOpenTo } from '#kernel/course.ts';
import { lookUp, lookUps, offered, related } from '#kernel/look-ups.ts';
import { flag, many, optional, record } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import { EXTENSION_COURSE } from './extension-request.course.ts';
import type { ExtensionRequest } from './extension-request.entity.ts';
import { ExtensionRequestType } from './extension-request.graphql.ts';
import { lastRequestFor, requestsToDecide } from './extension-request.queries.ts';
import { owedEvenClosed } from './owed-period.loaders.ts';
import type { Report } from './report.entity.ts';
import { ReportStatusType, ReportType } from './report.graphql.ts';
import { decidesReports, maySubmitReport } from './report.policy.ts';
import type { ReportStatus } from './report-status.queries.ts';

export const ExtensionRequestQueries = queries({
  extensionRequests: query(
    many(
      record(
        ExtensionRequestType,
        'Đề nghị gia hạn that wait for the viewer’s unit to answer, the first asked for first. Empty for who does not decide about reports.',
      ),
    ),
    {},
    (ctx) => (decidesReports(ctx.actor) ? requestsToDecide(ctx) : []),
  ),
});

export const ExtensionRequestLookUps = lookUps<ExtensionRequest>(() => ExtensionRequestType, {
  unit: related(record(UnitType, 'Who owes the report, or whose department does.'), unitOnRecord, 'unitId'),
  department: related(
    optional(record(DepartmentType, 'Null: the unit itself owes it.')),
    departmentById,
    'departmentId',
  ),
  period: related(record(PeriodType, 'Whose report is owed.'), periodById, 'periodId'),
  viewerMayDecide: offered('FINISHES', flag('It can be granted and refused.'), may('grant')),
  viewerMayWithdraw: offered('FINISHES', flag('It can be withdrawn.'), may('withdraw')),
});

function may(verb: keyof typeof EXTENSION_COURSE) {
  return (request: ExtensionRequest, ctx: Context): boolean =>
    isOpenTo(EXTENSION_COURSE[verb], ctx.actor, request, request.state);
}

const LAST = 'The last one for it. Null: none, or not for the viewer.';

export const RequestOfReport = lookUps<Report>(() => ReportType, {
  extensionRequest: lookUp(optional(record(ExtensionRequestType, LAST)), (report, ctx) =>
    lastRequestFor(ctx).load(report),
  ),
  viewerMayRequestExtension: offered(
    'FINISHES',
    flag(
      'Whether the viewer may ask its reviewer for a later day: it is owed, not sent, and nothing asked for is open.',
    ),
    (report, ctx) => mayAsk(ctx, report),
  ),
});

export const RequestOfStatus = lookUps<ReportStatus>(() => ReportStatusType, {
  extensionRequest: lookUp(optional(record(ExtensionRequestType, LAST)), (status, ctx) =>
    lastRequestFor(ctx).load(status),
  ),
});

const ofViewer = ({ actor: { unitId, departmentId } }: Context, { id: periodId }: Period) => ({
  ...{ unitId, departmentId, periodId },
});

export const RequestOfPeriod = lookUps<Period>(() => PeriodType, {
  viewerExtensionRequest: lookUp(
    optional(
      record(
        ExtensionRequestType,
        'The last one for the report of the viewer’s own unit or department. Null: none, or not for the viewer.',
      ),
    ),
    (period, ctx) => lastRequestFor(ctx).load(ofViewer(ctx, period)),
  ),
  viewerMayRequestExtension: offered(
    'FINISHES',
    flag(
      'Whether the viewer may ask for a later day for the report of the own unit or department, also where the period is closed.',
    ),
    (period, ctx) => mayAsk(ctx, ofViewer(ctx, period)),
  ),
});

interface Whose {
  unitId: string;
  departmentId: string | null;
  periodId: string;
}

/** As `requestExtension` has it. */
async function mayAsk(ctx: Context, report: Whose): Promise<boolean> {
  if (!maySubmitReport(ctx.actor, { ...report, reviewerUnitId: null })) return false;
  const owed = ((await owedEvenClosed(ctx).load(report.periodId)) ?? []).find(
    ({ departmentId }) => departmentId === report.departmentId,
  );
  if (!owed || owed.endsInUnit || owed.state === 'SUBMITTED' || owed.state === 'ACCEPTED') return false;
  return (await lastRequestFor(ctx).load(report))?.state !== 'OPEN';
}
