import { periodInWords } from '#features/periods/period.messages.ts';
import { type Language, type Message, sayIn } from '#kernel/messages.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { howMade } from './over-units.ts';
import { says } from './rollup.messages.ts';
import type { PartCoverage, ValueOverTime } from './time-coverage.ts';

type Timed = Pick<IndicatorValue, 'indicator' | 'expectedPlaces' | 'missing' | 'rolledUp' | 'departments'> & {
  overTime: ValueOverTime;
};

/** How a number came about: over units, and where it was put together of shorter periods over time. */
export function howMadeInAll(value: IndicatorValue, weight: string | null): Message {
  const units = howMade(value.indicator, value, weight);
  const time = howMadeInTime(value);
  return time ? says.overTime({ units, time }) : units;
}

/** How it was put together of shorter periods alone; null: it was not. */
export const howMadeInTime = ({
  indicator,
  overTime,
  exactness,
}: Pick<IndicatorValue, 'indicator' | 'overTime' | 'exactness'>): Message | null =>
  overTime && exactness !== 'NOT_COMPUTABLE' ? inTime(indicator, overTime) : null;

function inTime({ overTime, typedAs }: Timed['indicator'], time: ValueOverTime): Message | null {
  const { found, less, parts } = time;
  const kind = kindOf(parts);
  if (kind === null) return null;
  const counted = { reporting: parts.filter(({ isIn }) => isIn).length, of: parts.length, parts: kind };
  if (overTime === 'AVERAGE') return says.timeAVERAGE(counted);
  if (overTime === 'SUM' && typedAs === 'PERIOD') return says.timeSUM(counted);
  if (!found) return null;
  const where = { period: periodInWords(found.period), day: { day: found.period.endsOn } };
  switch (overTime) {
    case 'SUM_OVER_LAST':
      if (typedAs === 'PERIOD') return says.timeSUM_OVER_LAST({ ...counted, ...where });
      return less === null ? says.timeCumulated(where) : says.timeDifference({ ...where, before: less });
    case 'SUM':
      return less === null ? says.timeCumulated(where) : says.timeDifference({ ...where, before: less });
    case 'LAST':
      return says.timeLAST(where);
    case 'MIN':
      return says.timeMIN(where);
    case 'MAX':
      return says.timeMAX(where);
    case 'NONE':
      return null;
  }
}

/** Units by periods, of what is divided over departments of the unit alone departments: "9/9 đơn vị × 2/3 tháng". */
export function coverageInWords(value: Timed): Message | null {
  const { parts } = value.overTime;
  const kind = kindOf(parts);
  if (kind === null) return null;
  const there = parts.filter(({ isIn }) => isIn).length;
  const departments = value.rolledUp ? [] : (value.departments?.owed.filter(({ isCounted }) => isCounted) ?? []);
  const isDivided = departments.length > 0;
  const [all, missing] = isDivided
    ? [departments, value.departments?.missing ?? []]
    : [value.expectedPlaces, value.missing];
  const words = isDivided ? says.coverageOfDepartments : says.coverage;
  return words({
    ...{ reporting: all.length - missing.length, expected: all.length },
    ...{ there, of: parts.length, parts: kind },
  });
}

/** Parts are of one length; a request with days of its own is never one. */
function kindOf([first]: readonly PartCoverage[]) {
  const kind = first?.period.kind ?? 'AD_HOC';
  return kind === 'AD_HOC' ? null : kind;
}

/** As the contract has it. */
export function overTimeShown(value: Timed, language: Language) {
  const { parts, found } = value.overTime;
  const words = coverageInWords(value);
  return {
    periods: parts.length,
    reporting: parts.filter(({ isIn }) => isIn).length,
    foundIn: found?.period ?? null,
    parts: parts.map(partShown),
    coverage: words ? sayIn(words, language) : '',
  };
}

const partShown = ({ period, expected, missing }: PartCoverage) => ({
  ...{ period, missing, expected: expected.length, reporting: expected.length - missing.length },
});
