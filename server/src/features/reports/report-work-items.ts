import { periodById } from '#features/periods/period.loaders.ts';
import { periodInWords } from '#features/periods/period.messages.ts';
import { departmentById, unitOnRecord } from '#features/units/unit.loaders.ts';
import { unitInWords } from '#features/units/unit.messages.ts';
import { type Context, today } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';
import type { Message } from '#kernel/messages.ts';
import { someOf, type WorkItem, type WorkItemSource, workItem } from '#kernel/work-item.ts';
import { approvalFor } from './approval.loaders.ts';
import { approvalSays } from './approval.messages.ts';
import { extensionSays } from './extension-request.messages.ts';
import { requestsToDecide } from './extension-request.queries.ts';
import { handOverSays } from './hand-over.messages.ts';
import { type OwedReport, owedReports } from './owed-reports.queries.ts';
import { windowOf } from './report.loaders.ts';
import { says } from './report.messages.ts';
import { decidesReports, mayApproveReport, maySubmitReport, mayWriteReport } from './report.policy.ts';
import { isOverdue } from './report.rules.ts';
import {
  type HandedOverReport,
  handedOverReports,
  reportsToApprove,
  reportsToDecide,
  returnedReports,
} from './waiting-reports.queries.ts';

export const reportWork: WorkItemSource = {
  kinds: {
    REPORT_RETURNED: {
      place: 0,
      afterEnd: 'FINISHES',
      means: 'A report that was returned is to be put right and sent again.',
    },
    REPORT_HANDED_OVER: {
      place: 0,
      afterEnd: 'FINISHES',
      means: 'A report that its writers have completed waits for the viewer to send it.',
    },
    REPORT_DUE: { place: 1, afterEnd: 'FINISHES', means: 'A report is owed and not sent yet.' },
    REPORTS_TO_REVIEW: {
      place: 2,
      afterEnd: 'FINISHES',
      means: 'Reports of a period wait to be accepted or returned.',
    },
    REPORT_TO_APPROVE: {
      place: 3,
      afterEnd: 'FINISHES',
      means: 'A report of the unit waits above and is not approved in the unit yet.',
    },
    EXTENSION_TO_DECIDE: {
      place: 2,
      afterEnd: 'FINISHES',
      means: 'Requests for an extension of a period wait to be answered.',
    },
    SUB_UNIT_LATE: { place: 3, afterEnd: 'FINISHES', means: 'Units or departments below have not sent what was due.' },
  },
  find: async (ctx) => [
    ...(await reportItems(ctx)),
    ...(await reviewItems(ctx)),
    ...(await approvalItems(ctx)),
    ...(await requestItems(ctx)),
  ],
};

/** What the viewer types: of the unit, or of the own department. */
const isMine = (ctx: Context, departmentId: string | null): boolean =>
  mayWriteReport(ctx.actor, { unitId: ctx.actor.unitId, departmentId, reviewerUnitId: null });

/** A report that the viewer types and sends: of the unit or the department acted for. */
export const isOwnDuty = (ctx: Context, report: Pick<OwedReport, 'unitId' | 'departmentId'>): boolean =>
  report.unitId === ctx.actor.unitId && isMine(ctx, report.departmentId);

/** The viewer types and sends it, and has not sent it, or has to send it again. */
export const isToSend = (ctx: Context, report: OwedReport): boolean =>
  isOwnDuty(ctx, report) && report.state !== 'SUBMITTED' && report.state !== 'ACCEPTED';

/** Of a unit below or a department, whose report the viewer's unit decides about, and overdue. */
export const isLateBelow = (ctx: Context, report: OwedReport): boolean =>
  decidesReports(ctx.actor) && !isOwnDuty(ctx, report) && isOverdue(report.state, report.dueOn, today(ctx));

/** Reports to send, reports sent back, and those below that are late. */
async function reportItems(ctx: Context): Promise<WorkItem[]> {
  if (!decidesReports(ctx.actor) && !isMine(ctx, ctx.actor.departmentId)) return [];
  const owed = await owedReports(ctx);
  const handedOver = await handedOverReports(ctx);
  const inOtherHands = new Set(handedOver.map(({ reportId }) => reportId));
  const isHandedOver = ({ reportId }: { reportId: string | null }) => reportId !== null && inOtherHands.has(reportId);
  const open = owed.filter((report) => (report.state === null || report.state === 'DRAFT') && !isHandedOver(report));
  const isOwn = (report: OwedReport) => isOwnDuty(ctx, report);
  return [
    ...open.filter(isOwn).map((report) => dueItem(ctx, report)),
    ...(await returnedItems(ctx, isHandedOver)),
    ...(await handedOverItems(ctx, handedOver)),
    ...lateItems(owed.filter((report) => isLateBelow(ctx, report))),
  ];
}

function dueItem(
  ctx: Context,
  { reportId, periodId, unitId, dueOn, state, departmentName, endsInUnit, ...named }: OwedReport,
): WorkItem {
  const period = periodInWords(named);
  const overdue = isOverdue(state, dueOn, today(ctx));
  return workItem({
    kind: 'REPORT_DUE',
    title: overdue
      ? says.overdueTitle({ period })
      : endsInUnit
        ? approvalSays.dueInUnitTitle({ period })
        : says.dueTitle({ period }),
    detail: endsInUnit
      ? approvalSays.begunInUnit({ isBegun: Number(reportId !== null) })
      : says.begun({ department: departmentName, isBegun: Number(reportId !== null) }),
    ...{ dueOn, overdue, recordId: reportId, periodId, unitId },
  });
}

async function returnedItems(
  ctx: Context,
  isHandedOver: (report: { reportId: string | null }) => boolean,
): Promise<WorkItem[]> {
  const returned = (await returnedReports(ctx)).filter(
    (report) => isMine(ctx, report.departmentId) && !isHandedOver(report),
  );
  const { unitId } = ctx.actor;
  return Promise.all(
    returned.map(async ({ reportId, periodId, departmentId, returnedBy, reason, ...named }) => {
      const dueLevel = departmentId === null ? ctx.scope.level : 'DEPARTMENT';
      const { dueOn } = await windowOf(ctx, { periodId, unitId, departmentId, dueLevel });
      return workItem({
        kind: 'REPORT_RETURNED',
        title: says.returnedTitle({ period: periodInWords(named) }),
        detail: says.returnedWith({ by: returnedBy, reason }),
        ...{ dueOn, recordId: reportId, periodId, unitId },
        overdue: isOverdue('RETURNED', dueOn, today(ctx)),
      });
    }),
  );
}

/** Chờ gửi: what was handed over, for who sends it. */
function handedOverItems(ctx: Context, handedOver: readonly HandedOverReport[]): Promise<WorkItem[]> {
  const { unitId } = ctx.actor;
  const mine = handedOver.filter(({ departmentId }) =>
    maySubmitReport(ctx.actor, { unitId, departmentId, reviewerUnitId: null }),
  );
  return Promise.all(
    mine.map(async ({ reportId, periodId, departmentId, departmentName, handedOverBy, ...named }) => {
      const dueLevel = departmentId === null ? ctx.scope.level : 'DEPARTMENT';
      const { dueOn } = await windowOf(ctx, { periodId, unitId, departmentId, dueLevel });
      return workItem({
        kind: 'REPORT_HANDED_OVER',
        title: handOverSays.waitsTitle({ period: periodInWords(named) }),
        detail: handOverSays.waitsDetail({ by: handedOverBy, department: departmentName }),
        ...{ dueOn, recordId: reportId, periodId, unitId, overdue: isOverdue('DRAFT', dueOn, today(ctx)) },
      });
    }),
  );
}

/** One item a period and due date: sub-units and departments that have not sent, or not sent again what was returned. */
function lateItems(late: readonly OwedReport[]): WorkItem[] {
  return [...groupBy(late, ({ periodId, dueOn }) => `${periodId} ${dueOn}`).values()].flatMap((together) => {
    const [first] = together;
    if (!first) return [];
    const { dueOn, periodId, unitId } = first;
    return workItem({
      kind: 'SUB_UNIT_LATE',
      title: says.lateTitle({ count: together.length, period: periodInWords(first) }),
      detail: namesOf(together),
      ...{ dueOn, periodId, overdue: true, count: together.length },
      unitId: together.length === 1 ? unitId : null,
    });
  });
}

/** Departments by their names, units by kind and name. */
const namesOf = (reports: readonly Pick<OwedReport, 'unit' | 'departmentName'>[]): Message =>
  someOf(
    reports.map(({ unit, departmentName }) => departmentName ?? unitInWords(unit)),
    says.places(),
  );

/** Chờ duyệt: one item a period. */
async function reviewItems(ctx: Context): Promise<WorkItem[]> {
  if (!decidesReports(ctx.actor)) return [];
  const waiting = groupBy(await reportsToDecide(ctx), ({ periodId }) => periodId);
  return [...waiting.values()].flatMap((together) => {
    const [first] = together;
    if (!first) return [];
    const { periodId, reportId, unitId } = first;
    const isOne = together.length === 1;
    return workItem({
      kind: 'REPORTS_TO_REVIEW',
      title: says.waitingTitle({ count: together.length, period: periodInWords(first) }),
      detail: namesOf(together),
      ...{ periodId, count: together.length, recordId: isOne ? reportId : null, unitId: isOne ? unitId : null },
    });
  });
}

/** Chờ duyệt trong đơn vị: what was sent without an approval, for who could give it, with or without the factor it asks for. */
async function approvalItems(ctx: Context): Promise<WorkItem[]> {
  if (!decidesReports(ctx.actor)) return [];
  const { unitId } = ctx.actor;
  const waiting = await reportsToApprove(ctx);
  const approvals = await Promise.all(waiting.map(({ reportId }) => approvalFor(ctx, reportId)));
  return waiting.flatMap(({ reportId, periodId, ...named }, index) => {
    const [actor, approval] = [{ ...ctx.actor, lacksSecondFactor: false }, approvals[index]];
    if (!approval || !mayApproveReport(actor, { unitId, departmentId: null, reviewerUnitId: null }, approval))
      return [];
    return workItem({
      kind: 'REPORT_TO_APPROVE',
      title: approvalSays.toApproveTitle({ period: periodInWords(named) }),
      detail: approvalSays.toApproveDetail(),
      ...{ recordId: reportId, periodId, unitId },
    });
  });
}

/** Đề nghị gia hạn: one item a period. */
async function requestItems(ctx: Context): Promise<WorkItem[]> {
  if (!decidesReports(ctx.actor)) return [];
  const waiting = groupBy(await requestsToDecide(ctx), ({ periodId }) => periodId);
  const items = [...waiting].map(async ([periodId, together]): Promise<WorkItem[]> => {
    const period = await periodById(ctx).load(periodId);
    const names = await Promise.all(
      together.map(async ({ unitId, departmentId }) => {
        const department = departmentId === null ? null : await departmentById(ctx).load(departmentId);
        const unit = await unitOnRecord(ctx).load(unitId);
        return department?.name ?? (unit ? unitInWords(unit) : says.places());
      }),
    );
    if (!period) return [];
    return [
      workItem({
        kind: 'EXTENSION_TO_DECIDE',
        title: extensionSays.waitingTitle({ count: together.length, period: periodInWords(period) }),
        detail: someOf(names, says.places()),
        ...{ periodId, count: together.length, unitId: together.length === 1 ? (together[0]?.unitId ?? null) : null },
      }),
    ];
  });
  return (await Promise.all(items)).flat();
}
