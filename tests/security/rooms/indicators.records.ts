import { newId } from '@dich/server/kernel/columns.ts';
import { addEdition, type TestIndicator } from '@dich/server/test/indicators.ts';
import type { TestUnit } from '@dich/server/test/world.ts';
import type { Making } from '../matrix.making.ts';
import { NOBODY } from '../matrix.question.ts';
import type { Subject, Wish } from '../matrix.subject.ts';
import { importOf } from './imports.records.ts';

declare module '../matrix.subject.ts' {
  interface Subject {
    /** Supplied by units below. */
    jobs: TestIndicator;
    /** Supplied by the department. */
    revenue: TestIndicator;
    /** In no plan. */
    spare: TestIndicator;
    /** The unit's own, in no plan. */
    ownIndicatorId: string;
    /** The unit's own as well, and what it is said to be to one of the shared catalogue. */
    linkedIndicatorId: string;
    linkId: string;
    /** The unit's own as well, retired from a day that has not come. */
    retiredIndicatorId: string;
    /** A catalogue that the unit took in. */
    catalogueImportId: string;
    /** A grade of the shared catalogue, as the unit's own indicator is. */
    title: TestIndicator;
    /** The province's rule of scoring for all; only where the province is the unit above. */
    ruleForAllId: string;
  }
}

export async function indicatorRecords(making: Making, wish: Wish): Promise<Partial<Subject>> {
  const { unit, above } = wish;
  const { jobs, revenue, spare, title } = making.catalogue;
  const linkedIndicatorId = await ownIndicator(making, unit, 'L');
  return {
    ...{ jobs, revenue, spare, title },
    ownIndicatorId: await ownIndicator(making, unit, 'R'),
    retiredIndicatorId: await ownIndicator(making, unit, 'T', RETIRED),
    catalogueImportId: await importOf(making, wish, 'catalogue'),
    linkedIndicatorId,
    linkId: await linkOf(making, unit, linkedIndicatorId),
    ruleForAllId: above.level === 'PROVINCE' ? await ruleForAll(making, above) : NOBODY,
  };
}

const RETIRED = { retired_from: '2024-01-01', retired_reason: 'Đã có chỉ tiêu của tỉnh' };

async function ownIndicator(
  making: Making,
  { provinceId, unitId, pos }: TestUnit,
  letter: string,
  more: object = {},
): Promise<string> {
  const own = { id: newId(), code: `${letter}${pos}` };
  await making.insert('indicator', { ...own, province_id: provinceId, unit_id: unitId, pos, ...more });
  await addEdition(making.database, own, 1, '2021-01-01', {
    ...{ name: 'Danh hiệu', kind: 'GRADE', unitOfMeasure: 'danh hiệu', overTime: 'LAST', overUnits: 'NONE' },
    ...{ suppliedBy: 'DEPARTMENTS', sumPolicy: 'NOT_COMPARABLE', quotaToSubUnits: false, pos },
  });
  return own.id;
}

/** Said to be the same as one of the shared catalogue. */
const linkOf = (making: Making, { provinceId, unitId, pos }: TestUnit, indicatorId: string): Promise<string> =>
  making.insert('indicator_link', {
    ...{ province_id: provinceId, unit_id: unitId, pos, indicator_id: indicatorId, relation: 'SAME' },
    ...{ shared_id: making.catalogue.title.id, valid_from: '2021-01-01' },
  });

/** How every indicator of a province is scored that has no rule of its own. */
const ruleForAll = (making: Making, { provinceId, unitId, pos }: TestUnit): Promise<string> =>
  making.insert('indicator_rule', {
    ...{ province_id: provinceId, unit_id: unitId, pos, valid_from: '2021-01-01' },
    scoring: JSON.stringify({ rule: 'PERCENT' }),
  });
