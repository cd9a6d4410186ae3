import type { Department } from '#features/units/unit.entity.ts';
import type { Problem } from '#kernel/refusal.ts';
import type { Responsibility, ResponsibilityRole } from './plan.entity.ts';

export interface ResponsibilityWish {
  indicatorId: string;
  departmentId: string;
  role: ResponsibilityRole;
}

/** A department acknowledges what has been issued to it, once. */
export const canBeAcknowledged = (responsibility: Pick<Responsibility, 'issued' | 'acknowledgedAt'>): boolean =>
  responsibility.issued && responsibility.acknowledgedAt === null;

export function problemsOfAcknowledging(responsibility: Pick<Responsibility, 'issued'>, path: string[]): Problem[] {
  if (responsibility.issued) return [];
  const message = 'Phân công này còn là bản nháp. Hãy chờ lãnh đạo ban hành kế hoạch rồi xác nhận.';
  return [{ code: 'LOCKED', path, message }];
}

/** A department exists from its first to its last day, both included. */
export const isInForce = (department: Pick<Department, 'validFrom' | 'validTo'>, day: string): boolean =>
  (department.validFrom === null || department.validFrom <= day) &&
  (department.validTo === null || department.validTo >= day);

export interface ResponsibilityFacts {
  /** Indicators of the plan, by id. */
  indicatorIds: ReadonlySet<string>;
  /** The unit's own departments, those that have ended too. */
  departments: ReadonlyMap<string, Pick<Department, 'name' | 'validFrom' | 'validTo'>>;
  /** The day on which the departments must exist. */
  day: string;
}

/**
 * Everything wrong with a phân công, one problem a cell: an indicator of the plan, an own department in force, once per
 * indicator, and at most one of them leads: a document may name only who works together.
 */
export function problemsOfResponsibilities(
  wishes: readonly ResponsibilityWish[],
  facts: ResponsibilityFacts,
): Problem[] {
  return [
    ...wishes.flatMap((wish, row) => [
      ...problemsOfIndicator(wish, row, facts),
      ...problemsOfDepartment(wish, row, facts),
    ]),
    ...problemsOfRepetition(wishes),
    ...problemsOfLeading(wishes),
  ];
}

const cell = (row: number, field: keyof ResponsibilityWish): string[] => ['responsibilities', String(row), field];

function problemsOfIndicator({ indicatorId }: ResponsibilityWish, row: number, facts: ResponsibilityFacts): Problem[] {
  if (facts.indicatorIds.has(indicatorId)) return [];
  const message = 'Chỉ tiêu này không có trong kế hoạch. Hãy thêm chỉ tiêu vào kế hoạch trước khi phân công.';
  return [{ code: 'NOT_FOUND', path: cell(row, 'indicatorId'), message }];
}

function problemsOfDepartment(
  { departmentId }: ResponsibilityWish,
  row: number,
  facts: ResponsibilityFacts,
): Problem[] {
  const path = cell(row, 'departmentId');
  const department = facts.departments.get(departmentId);
  if (!department) {
    const message = 'Không tìm thấy phòng, ban này trong đơn vị. Hãy chọn một phòng, ban của chính đơn vị.';
    return [{ code: 'NOT_FOUND', path, message }];
  }
  if (isInForce(department, facts.day)) return [];
  const began = department.validFrom === null || department.validFrom <= facts.day;
  const message = `${department.name} ${began ? 'đã ngừng hoạt động' : 'chưa hoạt động'}. Hãy chọn phòng, ban đang hoạt động.`;
  return [{ code: 'INVALID', path, message }];
}

function problemsOfRepetition(wishes: readonly ResponsibilityWish[]): Problem[] {
  const seen = new Set<string>();
  return wishes.flatMap(({ indicatorId, departmentId }, row): Problem[] => {
    const key = `${indicatorId} ${departmentId}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message =
      'Phòng, ban này đã có trong phân công của chỉ tiêu. Mỗi phòng, ban chỉ giữ một vai trò: chủ trì hoặc phối hợp.';
    return [{ code: 'CONFLICT', path: cell(row, 'departmentId'), message }];
  });
}

function problemsOfLeading(wishes: readonly ResponsibilityWish[]): Problem[] {
  const rowsOf = new Map<string, number[]>();
  for (const [row, { indicatorId }] of wishes.entries()) {
    rowsOf.set(indicatorId, [...(rowsOf.get(indicatorId) ?? []), row]);
  }
  return [...rowsOf.values()].flatMap((rows): Problem[] => {
    const leading = rows.filter((row) => wishes[row]?.role === 'LEAD');
    const message = 'Chỉ tiêu đã có phòng, ban chủ trì. Chỉ một phòng, ban chủ trì; các phòng, ban khác phối hợp.';
    return leading.slice(1).map((row) => ({ code: 'CONFLICT', path: cell(row, 'role'), message }));
  });
}
