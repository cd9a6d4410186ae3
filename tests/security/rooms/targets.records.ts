import { termOf } from '@dich/measure';
import type { TestIndicator } from '@dich/server/test/indicators.ts';
import { makePlan } from '@dich/server/test/plans.ts';
import type { TestUnit } from '@dich/server/test/world.ts';
import { type Making, YEAR } from '../matrix.making.ts';
import type { Subject, Wish } from '../matrix.subject.ts';
import { importOf } from './imports.records.ts';
import { handedIn } from './plans.records.ts';

declare module '../matrix.subject.ts' {
  interface Subject {
    targets: Record<'given' | 'own' | 'ownDraft' | 'proposed', string>;
    /** Given to a unit below; a commune has none. */
    quotas: { given: string; drafted: string; below: TestUnit } | null;
    /** A spreadsheet that the quotas of the issued plan were taken in from. */
    quotaImportId: string;
    /** An issued plan whose drafted quotas wait for the leader. */
    submittedQuotasPlanId: string;
    /** Of a department. */
    departmentTargets: { given: string; drafted: string; own: string };
    /** Plans of terms: one issued, with what holds for it and the parts of its years, and a draft with a target of its own. */
    terms: { issuedId: string; draftId: string; draftYears: number };
  }
}

export async function targetRecords(
  making: Making,
  { unit, above, below, department }: Wish,
  { draftPlan, issuedPlan }: Subject,
): Promise<Partial<Subject>> {
  const { jobs, trained, revenue } = making.catalogue;
  const leader = await making.world.official(unit, 'LEADER');
  await making.sent(leader, 'setOwnTargets', {
    planId: draftPlan.id,
    targets: [{ indicatorId: jobs.id, text: '185 lao động' }],
  });
  const [given, drafted] = below;
  if (drafted) {
    const targets = [{ unitId: drafted.unitId, indicatorId: jobs.id, text: '60 lao động' }];
    await making.sent(leader, 'draftAssignments', { planId: issuedPlan.id, targets });
  }
  const draftFor = ({ pos }: TestUnit) =>
    making.idOf(`select id from target where state = 'DRAFT' and pos = $1 and by_pos = $2 and department_id is null`, [
      pos,
      unit.pos,
    ]);
  await making.sent(leader, 'draftAssignments', {
    planId: issuedPlan.id,
    targets: [{ unitId: unit.unitId, departmentId: department.id, indicatorId: revenue.id, text: '75 tỷ đồng' }],
  });
  const { decisionId } = issuedPlan;
  const ofDepartment = { unit, by: unit, indicator: revenue, departmentId: department.id };
  return {
    submittedQuotasPlanId: await submittedQuotasOf(making, unit),
    quotaImportId: await importOf(making, { unit }, 'quotas', {
      id: issuedPlan.id,
      replaced: {
        targets: [
          {
            unitId: unit.unitId,
            departmentId: department.id,
            indicatorId: revenue.id,
            before: null,
            after: '75 tỷ đồng',
          },
        ],
      },
    }),
    targets: {
      given: await target(making, { unit, by: above, indicator: jobs, state: 'ISSUED', decisionId: null }),
      own: await target(making, { unit, by: unit, indicator: jobs, state: 'ISSUED', decisionId }),
      proposed: await target(making, { unit, by: unit, indicator: trained, state: 'PROPOSED', decisionId: null }),
      ownDraft: await draftFor(unit),
    },
    departmentTargets: {
      given: await target(making, { ...ofDepartment, state: 'ISSUED', decisionId: null }),
      own: await target(making, { ...ofDepartment, source: 'OWN', state: 'ISSUED', decisionId }),
      drafted: await making.idOf(`select id from target where state = 'DRAFT' and department_id = $1`, [department.id]),
    },
    quotas:
      given && drafted
        ? {
            given: await target(making, { unit: given, by: unit, indicator: trained, state: 'ISSUED', decisionId }),
            drafted: await draftFor(drafted),
            below: given,
          }
        : null,
    terms: await termsOf(making, unit),
  };
}

async function submittedQuotasOf(making: Making, unit: TestUnit): Promise<string> {
  const indicators = [making.catalogue.jobs];
  const { id } = await makePlan(making.database, { unit, year: YEAR + 7, indicators, issued: true });
  await handedIn(making, unit, {
    plan_id: id,
    subject: 'QUOTAS',
    words: ['Việc làm, giao Phòng Kinh tế: 10 lao động'],
  });
  return id;
}

async function termsOf(making: Making, unit: TestUnit): Promise<Subject['terms']> {
  const indicators = [making.catalogue.jobs];
  const issued = await makePlan(making.database, { unit, year: termOf(YEAR - 1, YEAR + 3), indicators, issued: true });
  const draft = await makePlan(making.database, { unit, year: termOf(YEAR + 4, YEAR + 8), indicators });
  const parts = [{ year: YEAR, text: '20 lao động', reading: null, question: null }];
  const of = { unit, by: unit, indicator: making.catalogue.jobs, overYears: 'SUM', yearParts: JSON.stringify(parts) };
  await target(making, { ...of, state: 'ISSUED', decisionId: issued.decisionId, year: issued.year });
  await target(making, { ...of, state: 'DRAFT', decisionId: null, year: draft.year });
  return { issuedId: issued.id, draftId: draft.id, draftYears: draft.year };
}

interface Entry {
  unit: TestUnit;
  by: TestUnit;
  indicator: TestIndicator;
  state: string;
  decisionId: string | null;
  departmentId?: string;
  /** Of a term: how its years reach it, and their parts. */
  year?: number;
  overYears?: string;
  yearParts?: string;
  /** Told by the units unless said. */
  source?: 'OWN' | 'ASSIGNED';
}

const target = (making: Making, entry: Entry): Promise<string> => {
  const { unit, by, indicator, state, decisionId, departmentId } = entry;
  const told = unit === by && state !== 'PROPOSED' && departmentId === undefined ? 'OWN' : 'ASSIGNED';
  return making.insert('target', {
    ...{ province_id: unit.provinceId, unit_id: unit.unitId, pos: unit.pos, by_unit_id: by.unitId, by_pos: by.pos },
    ...{ indicator_id: indicator.id, year: entry.year ?? YEAR, text: '100 lao động', state, decision_id: decisionId },
    in_force_from: '2022-01-10',
    ...(departmentId === undefined ? {} : { department_id: departmentId }),
    ...(entry.overYears === undefined ? {} : { over_years: entry.overYears, year_parts: entry.yearParts }),
    source: entry.source ?? told,
  });
};
