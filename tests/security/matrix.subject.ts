import { newId } from '@dich/server/kernel/columns.ts';
import type { Actors } from '@dich/server/test/actors.ts';
import type { TestDatabase } from '@dich/server/test/database.ts';
import type { TestIndicator } from '@dich/server/test/indicators.ts';
import { makePeriod, type TestPeriod } from '@dich/server/test/periods.ts';
import { makePlan } from '@dich/server/test/plans.ts';
import { fileReport } from '@dich/server/test/reports.ts';
import { send } from '@dich/server/test/targets.ts';
import type { TestAccount, TestUnit, World } from '@dich/server/test/world.ts';

const YEAR = 2022;

/** Records of one unit in every state, each known by its id: what the matrix asks about. */
export interface Subject {
  unit: TestUnit;
  department: { id: string };
  /** A colleague, with an office, an API key and a session. */
  person: { accountId: string; officeId: string; apiKeyId: string; sessionId: string };
  /** Supplied by units below. */
  jobs: TestIndicator;
  /** Supplied by the department. */
  revenue: TestIndicator;
  /** In no plan. */
  spare: TestIndicator;
  /** The unit's own, in no plan. */
  ownIndicatorId: string;
  draftPlan: Plan;
  issuedPlan: Plan & { decisionId: string };
  draftDecisionId: string;
  targets: Record<'given' | 'own' | 'ownDraft' | 'proposed', string>;
  /** Given to a unit below; a commune has none. */
  quotas: { given: string; drafted: string; below: TestUnit } | null;
  reports: Record<ReportState, Filed>;
  departmentReports: Record<'DRAFT' | 'SUBMITTED' | 'ACCEPTED', Filed>;
  unopened: TestPeriod;
}

type ReportState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';
interface Filed {
  id: string;
  period: TestPeriod;
}
interface Plan {
  id: string;
  objectiveId: string;
  lineId: string;
  /** Of a composite that counts the jobs; only in a draft. */
  compositeLineId: string;
  taskId: string;
  responsibilityId: string;
}

type Indicators = Record<'jobs' | 'trained' | 'revenue' | 'spare' | 'whole', TestIndicator>;

interface Wish {
  unit: TestUnit;
  above: TestUnit;
  department: { id: string };
  /** Given a quota, and drafted one. */
  below: TestUnit[];
}

/** Makes the records of a unit, through the verbs where their words must be read, else as if the verbs had made them. */
export class SubjectMaker {
  readonly #database: TestDatabase;
  readonly #actors: Actors;
  readonly #world: World;
  readonly #indicators: Indicators;
  #accepted: Promise<TestPeriod> | null = null;

  constructor(database: TestDatabase, actors: Actors, world: World, indicators: Indicators) {
    this.#database = database;
    this.#actors = actors;
    this.#world = world;
    this.#indicators = indicators;
  }

  async of({ unit, above, department, below }: Wish): Promise<Subject> {
    const { jobs, trained, revenue, spare } = this.#indicators;
    const issuedPlan = await this.#plan(unit, department, YEAR, true);
    const draftPlan = await this.#plan(unit, department, YEAR + 1, false);
    await this.#database.truth.query('update plan set carried_over_from_id = $1 where id = $2', [
      issuedPlan.id,
      draftPlan.id,
    ]);
    const draftDecisionId = await this.#insert('decision', {
      ...{ province_id: unit.provinceId, unit_id: unit.unitId, pos: unit.pos, title: 'Dự thảo quyết định' },
    });
    const leader = await this.#world.official(unit, 'LEADER');
    await this.#sent(leader, 'setOwnTargets', {
      planId: draftPlan.id,
      targets: [{ indicatorId: jobs.id, text: '185 lao động' }],
    });
    const [given, drafted] = below;
    if (drafted) {
      const targets = [{ unitId: drafted.unitId, indicatorId: jobs.id, text: '60 lao động' }];
      await this.#sent(leader, 'draftAssignments', { planId: issuedPlan.id, targets });
    }
    const idOf = async (state: string, pos: number, byPos: number) => {
      const { rows } = await this.#database.truth.query<{ id: string }>(
        'select id from target where state = $1 and pos = $2 and by_pos = $3',
        [state, pos, byPos],
      );
      return rows[0]?.id ?? '';
    };
    const target = { unit, indicator: jobs, text: '100 lao động' };
    return {
      ...{ unit, department, jobs, revenue, spare, issuedPlan, draftPlan, draftDecisionId },
      ownIndicatorId: await this.#ownIndicator(unit),
      person: await this.#person(unit),
      targets: {
        given: await this.#target({ ...target, by: above, state: 'ISSUED', decisionId: null }),
        own: await this.#target({ ...target, by: unit, state: 'ISSUED', decisionId: issuedPlan.decisionId }),
        proposed: await this.#target({ ...target, by: unit, indicator: trained, state: 'PROPOSED', decisionId: null }),
        ownDraft: await idOf('DRAFT', unit.pos, unit.pos),
      },
      quotas:
        given && drafted
          ? {
              given: await this.#target({
                ...target,
                unit: given,
                by: unit,
                indicator: trained,
                state: 'ISSUED',
                decisionId: issuedPlan.decisionId,
              }),
              drafted: await idOf('DRAFT', drafted.pos, unit.pos),
              below: given,
            }
          : null,
      reports: {
        DRAFT: await this.#report(unit, 'DRAFT'),
        SUBMITTED: await this.#report(unit, 'SUBMITTED'),
        RETURNED: await this.#report(unit, 'RETURNED'),
        ACCEPTED: await this.#report(unit, 'ACCEPTED'),
      },
      departmentReports: {
        DRAFT: await this.#report(unit, 'DRAFT', department.id),
        SUBMITTED: await this.#report(unit, 'SUBMITTED', department.id),
        ACCEPTED: await this.#report(unit, 'ACCEPTED', department.id),
      },
      unopened: await makePeriod(this.#database, { year: YEAR }),
    };
  }

  async apiKeyOf({ provinceId, accountId, officeId, unit }: TestAccount): Promise<string> {
    const reads = { pos: unit.pos, name: 'Power BI', kind: 'VIEWER', token_hash: Buffer.from(newId()) };
    const when = { created_at: '2023-01-01T00:00:00Z', expires_at: '2999-01-01T00:00:00Z' };
    return this.#insert('api_key', {
      province_id: provinceId,
      account_id: accountId,
      office_id: officeId,
      ...reads,
      ...when,
    });
  }

  async sessionOf(account: TestAccount): Promise<string> {
    await this.#actors.caller(account);
    const { rows } = await this.#database.truth.query<{ id: string }>('select id from session where account_id = $1', [
      account.accountId,
    ]);
    return rows[0]?.id ?? '';
  }

  async #person(unit: TestUnit): Promise<Subject['person']> {
    const account = await this.#world.official(unit, 'VIEWER');
    const { accountId, officeId } = account;
    return { accountId, officeId, apiKeyId: await this.apiKeyOf(account), sessionId: await this.sessionOf(account) };
  }

  async #plan(
    unit: TestUnit,
    department: { id: string },
    year: number,
    issued: boolean,
  ): Promise<Plan & { decisionId: string }> {
    const { jobs, trained, revenue, whole } = this.#indicators;
    const responsibilities = [jobs, revenue].map((indicator) => ({
      ...{ indicator, departmentId: department.id, role: 'LEAD' as const },
    }));
    const indicators = [jobs, trained, revenue, ...(issued ? [] : [whole])];
    const plan = await makePlan(this.#database, { unit, year, issued, indicators, responsibilities });
    await this.#database.truth.query(
      'update plan_indicator set member_ids = $1 where plan_id = $2 and indicator_id = $3',
      [...[[jobs.id], plan.id, whole.id]],
    );
    const part = { province_id: unit.provinceId, plan_id: plan.id, pos: unit.pos, issued };
    await this.#insert('plan_fault', {
      ...part,
      ordinal: 1,
      code: 'NUMBER_MISSING',
      place: 'Quyết định',
      text: 'Chưa có số',
    });
    await this.#insert('paragraph', { ...part, section: 'ORGANISATION', ordinal: 1, text: 'Văn phòng theo dõi' });
    const line = { section: 'OBJECTIVES', objective_id: plan.objectiveId, ordinal: 1, text: '- Việc làm tăng' };
    await this.#insert('paragraph', { ...part, ...line });
    const first = async (table: string) => {
      const { rows } = await this.#database.truth.query<{ id: string }>(`select id from ${table} where plan_id = $1`, [
        plan.id,
      ]);
      return rows[0]?.id ?? '';
    };
    return {
      ...{ id: plan.id, objectiveId: plan.objectiveId, decisionId: plan.decisionId ?? '' },
      ...{
        lineId: plan.lines.get(jobs.id) ?? '',
        compositeLineId: plan.lines.get(whole.id) ?? '',
        taskId: await first('task'),
        responsibilityId: await first('responsibility'),
      },
    };
  }

  async #ownIndicator({ provinceId, unitId, pos }: TestUnit): Promise<string> {
    const row = { code: `R${pos}`, province_id: provinceId, unit_id: unitId, pos };
    const indicatorId = await this.#insert('indicator', row);
    await this.#insert('indicator_edition', {
      ...{ indicator_id: indicatorId, edition: 1, pos, valid_from: '2021-01-01', name: 'Danh hiệu', kind: 'GRADE' },
      ...{
        direction: 'HIGHER',
        unit_of_measure: 'danh hiệu',
        over_time: 'LAST',
        typed_as: 'PERIOD',
        over_units: 'NONE',
      },
      ...{ supplied_by: 'DEPARTMENTS', sum_policy: 'NOT_COMPARABLE', quota_to_sub_units: false },
      percent_formula: 'R_OVER_T',
    });
    return indicatorId;
  }

  /** How every indicator of a province is scored that has no rule of its own. */
  ruleForAll({ provinceId, unitId, pos }: TestUnit): Promise<string> {
    const scoring = JSON.stringify({ rule: 'PERCENT' });
    return this.#insert('indicator_rule', {
      province_id: provinceId,
      unit_id: unitId,
      pos,
      valid_from: '2021-01-01',
      scoring,
    });
  }

  /** What is accepted is of one period, so that it is rolled up. */
  async #periodOf(state: ReportState): Promise<TestPeriod> {
    if (state !== 'ACCEPTED') return makePeriod(this.#database, { year: YEAR });
    this.#accepted ??= makePeriod(this.#database, { year: YEAR });
    return this.#accepted;
  }

  async #report(unit: TestUnit, state: ReportState, departmentId?: string): Promise<Filed> {
    const period = await this.#periodOf(state);
    const { jobs, revenue } = this.#indicators;
    const figures = [{ indicator: departmentId ? revenue : jobs, value: '90' }];
    const { id } = await fileReport(this.#database, {
      unit,
      period,
      state,
      figures,
      ...(departmentId ? { departmentId } : {}),
    });
    return { id, period };
  }

  #target(wish: {
    unit: TestUnit;
    by: TestUnit;
    indicator: TestIndicator;
    text: string;
    state: string;
    decisionId: string | null;
  }): Promise<string> {
    const { unit, by, indicator, text, state, decisionId } = wish;
    return this.#insert('target', {
      ...{ province_id: unit.provinceId, unit_id: unit.unitId, pos: unit.pos, by_unit_id: by.unitId, by_pos: by.pos },
      ...{ indicator_id: indicator.id, year: YEAR, text, state, decision_id: decisionId, in_force_from: '2022-01-10' },
      source: unit === by && state !== 'PROPOSED' ? 'OWN' : 'ASSIGNED',
    });
  }

  async #sent(account: TestAccount, verb: string, input: Record<string, unknown>): Promise<void> {
    const { errors, messages } = await send(this.#actors, account, verb, input, '__typename');
    if (errors.length > 0) throw new Error(`${verb}: ${errors.join(', ')} ${messages.join(' ')}`);
  }

  async #insert(table: string, row: Record<string, unknown>): Promise<string> {
    const made: Record<string, unknown> = { id: newId(), ...row };
    const columns = Object.keys(made);
    await this.#database.truth.query(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(made),
    );
    return String(made.id);
  }
}
