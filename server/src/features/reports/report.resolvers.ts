import { ReportResolver } from './report.resolver.ts';
import { ReportVerbs } from './report.verbs.ts';
import { FigureResolver, ReportRowResolver, ReportStatusResolver } from './report-parts.resolver.ts';
import { ReportRightsResolver } from './report-rights.resolver.ts';

/** The room's slice of the graph. */
export const reportResolvers = [
  ReportResolver,
  ReportRightsResolver,
  ReportRowResolver,
  FigureResolver,
  ReportStatusResolver,
  ReportVerbs,
] as const;
