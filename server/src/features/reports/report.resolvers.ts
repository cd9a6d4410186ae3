import { ReportMutations } from './report.mutations.ts';
import { ReportResolver } from './report.resolver.ts';
import { FigureResolver, ReportRowResolver, ReportStatusResolver } from './report-parts.resolver.ts';
import { ReportRightsResolver } from './report-rights.resolver.ts';

/** The room's slice of the graph. */
export const reportResolvers = [
  ReportResolver,
  ReportRightsResolver,
  ReportRowResolver,
  FigureResolver,
  ReportStatusResolver,
  ReportMutations,
] as const;
