import type { Client } from 'pg';
import { pino } from 'pino';
import { carryOverTargets } from '#features/targets/carry-over-targets.ts';
import type { OfficeKind } from '#kernel/context.ts';
import { doing, localDate } from '#kernel/context.ts';
import type { Roles } from '../migrate.ts';
import { asOperator } from '../operator.ts';
import { connect } from '../orm.config.ts';
import { dayOf } from './demo/decision-schema.ts';
import { type DemoData, loadDemoData } from './demo/demo-data.ts';
import { acknowledgeQuotas, acknowledgeResponsibilities } from './demonstration/acknowledgements.ts';
import { Acting } from './demonstration/acting.ts';
import { seedCatalogue } from './demonstration/catalogue.ts';
import { type SeededOffice, seedDepartments, seedPeople, unitOf } from './demonstration/people.ts';
import { type Cast, draftPlan, issueDraftedPlan } from './demonstration/plans.ts';
import { statePosts } from './demonstration/posts.ts';
import { draftQuotas, gapExplanationOf, planOf, type UnitIds } from './demonstration/quotas.ts';
import { fileReport } from './demonstration/reports.ts';

export interface LoadDemonstration {
  ownerUrl: string;
  servingUrl: string;
  roles: Roles;
  /** The stated clock: nothing of the demonstration happens after it. */
  now: Date;
  /** The same for every account; undefined: random ones. */
  password: string | undefined;
  progress: (message: string) => void;
}

export interface DemoAccount {
  account: string;
  office: string;
  unit: string;
  password: string;
}

/**
 * Loads the demonstration into a database without it: people and catalogue as the operator does, and then everything
 * that officials do by their own verbs, each at the moment it was done. Answers the accounts with their passwords.
 */
export async function loadDemonstration(options: LoadDemonstration): Promise<DemoAccount[]> {
  const data = loadDemoData();
  const { ownerUrl, progress } = options;
  const seeded = await asOperator(ownerUrl, async (client) => {
    const departments = await seedDepartments(client, data);
    const offices = await seedPeople(client, data, departments, options.password);
    await client.query('insert into demonstration (day) values ($1)', [localDate(options.now)]);
    return {
      departments,
      offices,
      indicators: await seedCatalogue(client, data),
      units: await quotaUnits(client, data),
    };
  });
  progress(`${seeded.offices.length} tài khoản, ${seeded.indicators.size} chỉ tiêu`);

  const orm = await connect(options.servingUrl, { min: 0, max: 2 });
  try {
    const stage = { orm, ownerUrl, servingRole: options.roles.app, log: pino({ level: 'silent' }) };
    const acting = await Acting.begin(stage, seeded.offices);
    await statePosts(acting, data, seeded.offices);
    await playPlans(acting, data, seeded, options);
    await playReports(acting, data, seeded, options);
    await carryOver(acting, data, options.now);
    await acting.end();
  } finally {
    await orm.close();
  }
  return seeded.offices.map(accountOf);
}

interface Seeded {
  departments: Awaited<ReturnType<typeof seedDepartments>>;
  offices: SeededOffice[];
  indicators: Awaited<ReturnType<typeof seedCatalogue>>;
  units: UnitIds;
}

/** The five decisions in the order in which they were signed; the town's carries its quotas. */
async function playPlans(
  acting: Acting,
  data: DemoData,
  seeded: Seeded,
  { now, progress }: LoadDemonstration,
): Promise<void> {
  const signed = data.decisions
    .filter((decision) => new Date(dayOf(decision)) <= now)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  for (const [index, decision] of signed.entries()) {
    const cast = castOf(data, decision.unitCode);
    const drafted = await draftPlan(acting, decision, cast, seeded.indicators, seeded.departments);
    const isQuotas = decision.unitCode === data.quotas.parentUnitCode && decision.plan.year === data.quotas.year;
    if (isQuotas) await draftQuotas(acting, drafted, data.quotas, seeded.indicators, seeded.units);
    await issueDraftedPlan(acting, drafted, isQuotas ? gapExplanationOf(data.quotas) : null);
    progress(`kế hoạch ${index + 1}/${signed.length}`);
  }
  const receivers = new Set(data.quotas.quotas.map(({ unitCode }) => unitCode));
  for (const code of receivers) {
    // one commune has not confirmed yet, so that the town sees it waiting
    if (code === SILENT_COMMUNE) continue;
    const { planner } = castOf(data, code);
    await acknowledgeQuotas(acting, planner, '2022-01-10T09:00:00+07:00', data.quotas.year);
  }
  for (const { account, unitCode, office } of data.offices) {
    if (unitCode !== data.quotas.parentUnitCode || office !== 'DEPARTMENT_HEAD' || account === SILENT_HEAD) continue;
    await acknowledgeResponsibilities(acting, account, '2022-01-06T09:00:00+07:00', data.quotas.year);
  }
}

/** Xã Bình Tiến, whose estimate of 2022 is missing too. */
const SILENT_COMMUNE = '20035';
/** Of the town's departments one has not confirmed either. */
const SILENT_HEAD = 'tp.vhtt.huongtra';

async function playReports(
  acting: Acting,
  data: DemoData,
  seeded: Seeded,
  { now, progress }: LoadDemonstration,
): Promise<void> {
  const filed = data.reports.filter(({ submittedAt }) => new Date(submittedAt) <= now);
  for (const [index, report] of filed.entries()) {
    await fileReport(acting, report, seeded.indicators, seeded.departments);
    if (index % 10 === 9 || index === filed.length - 1) progress(`báo cáo ${index + 1}/${filed.length}`);
  }
}

/** The town's plan of the next year, a draft carried over: lower plans that lean on it wait for their assignment. */
async function carryOver(acting: Acting, data: DemoData, now: Date): Promise<void> {
  const { planner } = castOf(data, data.quotas.parentUnitCode);
  const moment = new Date(Math.min(now.getTime(), new Date('2023-01-04T10:00:00+07:00').getTime())).toISOString();
  const planId = await planOf(acting, planner, moment, data.quotas.year);
  await acting.as(planner, moment, (ctx) =>
    carryOverTargets(doing(ctx, 'carryOverPlan'), { planId, year: data.quotas.year + 1 }),
  );
}

function castOf({ offices }: DemoData, unitCode: string): Cast {
  const holder = (kind: OfficeKind) =>
    offices.find((office) => office.unitCode === unitCode && office.office === kind && office.department === null)
      ?.account;
  const [planner, leader] = [holder('PLANNER'), holder('LEADER')];
  if (!planner || !leader) throw new Error(`demonstration: no planner or leader in ${unitCode}`);
  return { planner, leader };
}

async function quotaUnits(client: Client, { quotas }: DemoData): Promise<UnitIds> {
  const codes = [...new Set(quotas.quotas.map(({ unitCode }) => unitCode))];
  const ids: UnitIds = new Map();
  for (const code of codes) ids.set(code, (await unitOf(client, code, quotas.unitDate)).unitId);
  return ids;
}

const OFFICES: Record<OfficeKind, string> = {
  ADMINISTRATOR: 'quản trị hệ thống',
  LEADER: 'lãnh đạo',
  PLANNER: 'cán bộ tổng hợp',
  DEPARTMENT_HEAD: 'trưởng phòng',
  OFFICER: 'cán bộ phòng',
  ANALYST: 'phân tích',
  AUDITOR: 'đánh giá viên',
  VIEWER: 'chỉ xem',
};

const accountOf = ({ login, kind, unit, departmentName, password }: SeededOffice): DemoAccount => ({
  account: login,
  office: departmentName === null ? OFFICES[kind] : `${OFFICES[kind]} – ${departmentName}`,
  unit: unit.name,
  password,
});
