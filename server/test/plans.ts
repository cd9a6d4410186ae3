import { firstYearOf } from '@dich/measure';
import { v7 } from 'uuid';
import type { Amendment, ResponsibilityRole } from '#features/plans/plan.entity.ts';
import type { TestDatabase } from './database.ts';
import type { TestIndicator } from './indicators.ts';
import { TEST_DAY, type TestUnit } from './world.ts';

export interface TestPlan {
  id: string;
  year: number;
  unit: TestUnit;
  objectiveId: string;
  /** Id of the plan's line for an indicator, by the indicator's id. */
  lines: Map<string, string>;
  /** Null while it is a draft. */
  decisionId: string | null;
}

interface PlanWish {
  unit: TestUnit;
  year?: number;
  title?: string;
  indicators?: TestIndicator[];
  /** Phân công of the plan's indicators. */
  responsibilities?: { indicator: TestIndicator; departmentId: string; role: ResponsibilityRole }[];
  /** Put in force by a decision; otherwise it is a draft. */
  issued?: boolean;
  /** The day on which that was; by default in January of its year, at the latest the test's day. */
  issuedOn?: string;
  /**
   * An issued plan of the unit and year that it changes, how, and from which day on (by default that of its issue). Left
   * out: a further issued one supplements the first of its year from the beginning.
   */
  amends?: { plan: Pick<TestPlan, 'id'>; how: Amendment; holdsFrom?: string };
  /** Units that the decision names. */
  named?: TestUnit[];
}

/**
 * A plan with one objective, one task and the given indicators, draft unless told. It stands in the database as if the
 * verbs had made it; it is written past the policies, so that a test can make plans of any unit.
 */
export async function makePlan(database: TestDatabase, wish: PlanWish): Promise<TestPlan> {
  const { unit, year = 2023, title = `Kế hoạch mục tiêu chất lượng năm ${year}`, issued = false } = wish;
  const issuedOn = wish.issuedOn ?? [`${firstYearOf(year)}-01-10`, TEST_DAY].sort()[0];
  const named = (wish.named ?? []).map(({ pos }) => pos);
  const key = { province_id: unit.provinceId, pos: unit.pos, issued, named };
  const plan: TestPlan = {
    id: v7(),
    year,
    unit,
    objectiveId: v7(),
    lines: new Map((wish.indicators ?? []).map(({ id }) => [id, v7()])),
    decisionId: issued ? v7() : null,
  };
  const insert = (table: string, row: Record<string, unknown>) => insertRow(database, table, { ...key, ...row });
  if (issued) {
    await insert('decision', {
      id: plan.decisionId,
      unit_id: unit.unitId,
      number: '1741/QĐ-UBND',
      signed_on: issuedOn,
      title: `Về việc ban hành ${title}`,
      signer: 'Nguyễn Văn An',
      signer_title: 'CHỦ TỊCH',
      issued_at: `${issuedOn}T01:00:00Z`,
      issued_by: 'Nguyễn Văn An',
    });
  }
  const amends = wish.amends ?? (issued ? await supplementing(database, unit, year) : undefined);
  await insert('plan', {
    ...{ id: plan.id, unit_id: unit.unitId, year, title, decision_id: plan.decisionId },
    ...{ amends_id: amends?.plan.id ?? null, amends_how: amends?.how ?? null },
    holds_from: amends && issued ? (amends.holdsFrom ?? issuedOn) : null,
  });
  const part = { plan_id: plan.id };
  const text = 'Phát triển kinh tế - xã hội';
  await insert('objective', { ...part, id: plan.objectiveId, ordinal: 1, section: '1', text });
  await insert('task', { ...part, id: v7(), objective_id: plan.objectiveId, ordinal: 1, text: 'Mở lớp đào tạo nghề' });
  for (const [index, [indicatorId, id]] of [...plan.lines].entries()) {
    const line = { id, objective_id: plan.objectiveId, indicator_id: indicatorId, ordinal: index + 1 };
    await insert('plan_indicator', { ...part, ...line });
  }
  // a composite counts its parts by the catalogue, as when the verb adds them
  await database.truth.query(
    `update plan_indicator c set member_ids = array(
       select m.indicator_id from plan_indicator m join indicator i on i.id = m.indicator_id
        where m.plan_id = c.plan_id and i.parent_id = c.indicator_id order by m.ordinal)
      where c.plan_id = $1`,
    [plan.id],
  );
  for (const { indicator, departmentId, role } of wish.responsibilities ?? []) {
    const who = { id: v7(), indicator_id: indicator.id, department_id: departmentId, role, year };
    await insert('responsibility', { ...part, ...who });
  }
  return plan;
}

/** The plan of the year, where there is one already. */
async function supplementing(database: TestDatabase, unit: TestUnit, year: number): Promise<PlanWish['amends']> {
  const { rows } = await database.truth.query<{ id: string }>(
    'select id from plan where unit_id = $1 and year = $2 and issued and amends_id is null and department_id is null',
    [unit.unitId, year],
  );
  return rows[0] && { plan: rows[0], how: 'SUPPLEMENT', holdsFrom: `${year - 1}-01-01` };
}

async function insertRow(database: TestDatabase, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  await database.truth.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
}
