import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AnalyticsResolver } from '#features/analytics/analytics.resolver.ts';
import { OwedPeriodResolver } from '#features/home/owed-period.resolver.ts';
import { WorkItemResolver } from '#features/home/work-item.resolver.ts';
import { IndicatorResolver } from '#features/indicators/indicator.resolver.ts';
import { peopleResolvers } from '#features/people/people.resolvers.ts';
import { PeriodResolver } from '#features/periods/period.resolver.ts';
import { planResolvers } from '#features/plans/plan.resolvers.ts';
import { reportResolvers } from '#features/reports/report.resolvers.ts';
import { rollupResolvers } from '#features/rollups/rollup.resolvers.ts';
import { targetResolvers } from '#features/targets/target.resolvers.ts';
import { UnitResolver } from '#features/units/unit.resolver.ts';
import { readIdsAsUuids } from '#kernel/ids.ts';

/** Every room's slice of the graph, in the order of the rooms. */
const resolvers = [
  UnitResolver,
  ...peopleResolvers,
  PeriodResolver,
  IndicatorResolver,
  ...planResolvers,
  ...targetResolvers,
  ...reportResolvers,
  ...rollupResolvers,
  AnalyticsResolver,
  WorkItemResolver,
  OwedPeriodResolver,
] as const;

export function makeSchema(): Promise<GraphQLSchema> {
  readIdsAsUuids();
  return buildSchema({ resolvers: [...resolvers], validate: false });
}
