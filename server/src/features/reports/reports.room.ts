import { courseTable } from '#kernel/course.ts';
import type { Room } from '#kernel/room.ts';
import { OwedPeriodResolver } from './owed-period.resolver.ts';
import { COURSE_STATES, REPORT_COURSE } from './report.course.ts';
import { Figure, Report, ReportVersion } from './report.entity.ts';
import { says } from './report.messages.ts';
import { ReportResolver } from './report.resolver.ts';
import { ReportVerbs } from './report.verbs.ts';
import { FigureResolver, ReportRowResolver, ReportStatusResolver } from './report-parts.resolver.ts';
import { ReportRightsResolver } from './report-rights.resolver.ts';
import { reportWork } from './report-work-items.ts';

export const room: Room = {
  resolvers: [
    ReportResolver,
    ReportRightsResolver,
    ReportRowResolver,
    FigureResolver,
    ReportStatusResolver,
    ReportVerbs,
    OwedPeriodResolver,
  ],
  entities: [Report, ReportVersion, Figure],
  workItems: reportWork,
  courses: [courseTable('Report', says.report(), COURSE_STATES, REPORT_COURSE)],
};
