import { MikroORM } from '@mikro-orm/postgresql';
import { Indicator, IndicatorEdition } from '#features/indicators/indicator.entity.ts';
import { Account, ApiKey, Office, Session } from '#features/people/account.entity.ts';
import { AuditEntry } from '#features/people/trail.entity.ts';
import { Period, PeriodDue, PeriodException, Regime } from '#features/periods/period.entity.ts';
import { Decision } from '#features/plans/decision.entity.ts';
import { Objective, Plan, PlanFault, PlanIndicator, Responsibility, Task } from '#features/plans/plan.entity.ts';
import { Figure, Report, ReportVersion } from '#features/reports/report.entity.ts';
import { Target } from '#features/targets/target.entity.ts';
import { Department, UnitVersion } from '#features/units/unit.entity.ts';

export const entities = [
  ...[UnitVersion, Department],
  ...[Account, Office, Session, ApiKey, AuditEntry],
  ...[Regime, Period, PeriodDue, PeriodException],
  ...[Indicator, IndicatorEdition],
  ...[Decision, Plan, Objective, PlanIndicator, Task, PlanFault, Responsibility],
  ...[Target],
  ...[Report, ReportVersion, Figure],
];

/** The pool of the serving process. Its login role owns nothing and inherits nothing; see kernel/operation.ts. */
export async function connect(
  url: string,
  pool: { min: number; max: number } = { min: 0, max: 10 },
): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities,
    pool,
    ignoreUndefinedInQuery: false,
    allowGlobalContext: true,
    driverOptions: { options: '-c statement_timeout=20s -c idle_in_transaction_session_timeout=30s -c timezone=UTC' },
  });
}
