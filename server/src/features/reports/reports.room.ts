import { courseTable } from '#kernel/course.ts';
import { type Room, resolversIn } from '#kernel/room.ts';
import { FigureRemark, RemarkAnswer } from './cell-remark.entity.ts';
import * as cellRemark from './cell-remark.resolver.ts';
import { EXTENSION_COURSE } from './extension-request.course.ts';
import { EXTENSION_STATES, ExtensionRequest } from './extension-request.entity.ts';
import { extensionSays } from './extension-request.messages.ts';
import { extensionAsked, extensionDecided } from './extension-request.notices.ts';
import * as extensionRequest from './extension-request.resolver.ts';
import { FigureEvidence } from './figure-evidence.entity.ts';
import { fileOfFigure, OF_FIGURES } from './figure-evidence.queries.ts';
import * as figureEvidence from './figure-evidence.resolver.ts';
import { figureFill } from './figure-fill.ts';
import * as owedPeriod from './owed-period.resolver.ts';
import { reportReminders } from './remind-daily.ts';
import { reminderKinds } from './reminder.notices.ts';
import { COURSE_STATES, REPORT_COURSE } from './report.course.ts';
import { Figure, Report, ReportVersion } from './report.entity.ts';
import { says } from './report.messages.ts';
import { reportHandedBack, reportHandedOver, reportReturned, reportSent, reportToApprove } from './report.notices.ts';
import * as report from './report.resolver.ts';
import { reportStatusTable, reportTable } from './report.tables.ts';
import { ReportVerbs } from './report.verbs.ts';
import * as reportParts from './report-parts.resolver.ts';
import { ReportReminder } from './report-reminder.entity.ts';
import * as reportRights from './report-rights.resolver.ts';
import { reportWork } from './report-work-items.ts';

export const room: Room = {
  resolvers: [
    ...resolversIn(report, figureEvidence, reportParts, reportRights, owedPeriod, extensionRequest, cellRemark),
    ReportVerbs,
  ],
  entities: [
    Report,
    ReportVersion,
    Figure,
    FigureEvidence,
    ExtensionRequest,
    FigureRemark,
    RemarkAnswer,
    ReportReminder,
  ],
  files: { [OF_FIGURES]: fileOfFigure },
  fills: [figureFill],
  tables: [reportTable, reportStatusTable],
  workItems: reportWork,
  notices: [
    reportReturned,
    reportHandedOver,
    reportHandedBack,
    reportSent,
    reportToApprove,
    extensionAsked,
    extensionDecided,
    ...reminderKinds,
  ],
  daily: reportReminders,
  courses: [
    courseTable('Report', says.report(), COURSE_STATES, REPORT_COURSE),
    courseTable('ExtensionRequest', extensionSays.request(), EXTENSION_STATES, EXTENSION_COURSE),
  ],
};
