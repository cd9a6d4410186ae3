import { KINDS, type Need } from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';

type Operated = Pick<CatalogueIndicator, 'overUnits' | 'suppliedBy' | 'kind' | 'weightIndicatorId'>;

/** What a figure must carry to be one: a figure that lacks what the operator needs is a gap (DOMAIN.md, section 3). */
export function needOf({ overUnits, kind }: Operated): Need {
  if (overUnits === 'RATIO_OF_SUMS') return 'RATIO';
  if (overUnits === 'COUNT_ACHIEVED') return 'STATUS';
  return overUnits === 'NONE' ? KINDS[kind].need : 'VALUE';
}

/** A unit with sub-units has it made of theirs; what only departments supply, or nothing aggregates, is its own figure. */
export const rollsUp = ({ overUnits, suppliedBy }: Operated): boolean =>
  overUnits !== 'NONE' && suppliedBy !== 'DEPARTMENTS';

const MADE_OF_UNITS: Record<Exclude<CatalogueIndicator['overUnits'], 'NONE'>, string> = {
  SUM: 'Cộng số liệu của các đơn vị cấp dưới',
  RATIO_OF_SUMS: 'Tổng tử số chia tổng mẫu số của các đơn vị cấp dưới',
  WEIGHTED_AVERAGE: 'Bình quân gia quyền của các đơn vị cấp dưới',
  AVERAGE: 'Bình quân cộng của các đơn vị cấp dưới',
  MIN: 'Số nhỏ nhất trong các đơn vị cấp dưới',
  MAX: 'Số lớn nhất trong các đơn vị cấp dưới',
  COUNT_ACHIEVED: 'Số đơn vị cấp dưới đạt',
};

/**
 * How a number came about, in words, for "Vì sao có số này". `weight`: the name of the indicator that weighs it. "Cùng
 * phần của các phòng, ban" where departments supply a part as well.
 */
export function howMade(indicator: Operated, rolledUp: boolean, weight: string | null): string {
  if (indicator.kind === 'COMPOSITE') return 'Đếm các chỉ tiêu thành phần đạt hoặc vượt';
  if (!rolledUp || indicator.overUnits === 'NONE') return 'Số liệu trong báo cáo của chính đơn vị';
  const weighed = indicator.overUnits === 'WEIGHTED_AVERAGE' && weight !== null ? `, quyền số là ${weight}` : '';
  const both = indicator.suppliedBy === 'BOTH' ? ', cùng phần của các phòng, ban' : '';
  return `${MADE_OF_UNITS[indicator.overUnits]}${both}${weighed}`;
}
